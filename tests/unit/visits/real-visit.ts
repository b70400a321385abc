import type { Visit } from '$lib/visits';

/** The real visit of fiscal year 2563, as given; the form leaves the rest blank. */
export const realVisit: Visit = {
	fiscal_year: 2563,
	visit_date: '2020-04-10',
	district: 'เจริญศิลป์',
	agency_name: 'องค์การบริหารส่วนตำบลทุ่งแก',
	plan_budget: 306_000,
	projects_total: 80,
	eplan_reported: true,
	projects_completed: 34,
	overall_level: 'medium',
	ita_fiscal_year: 2562,
	ita_total: 51.27,
	ita_level: 'E',
	i1: 98.66,
	i2: 94.04,
	i3: 93.43,
	i4: 93.22,
	i5: 85.68,
	i6: 84.4,
	i7: 70.51,
	i8: 78.77,
	i9: 0,
	i10: 0,
	plan_published: true,
	progress_published: true,
	annual_report_published: true,
	oit_administration_complete_reason: 'กำลังดำเนินการ',
	oit_budget_complete_reason: 'กำลังดำเนินการ',
	oit_hr_complete_reason: 'กำลังดำเนินการ',
	ita_obstacle_other: 'พนักงานบางท่านยังไม่ทราบความสำคัญของการประเมิน ITA',
};

/** A visit that says nothing but its agency and year. */
export const bareVisit: Visit = { fiscal_year: 2563, agency_name: 'อบต.ทุ่งแก' };
