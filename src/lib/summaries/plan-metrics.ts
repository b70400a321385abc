import { bandNames, bands, type Band, type Text } from '$lib/ita';
import { agencies } from './scores';
import { countOf, countWhere, quantile, sumOf, type Metric } from './metric';

/** The rate is known: both counts given, a project at least, no more completed than planned. */
const known = 'completion_rate IS NOT NULL';
const n = countWhere(known);
const sumKnown = (sql: string) => sumOf(`CASE WHEN ${known} THEN ${sql} END`);

const accounted = ['completed', 'in_progress', 'not_started', 'cancelled']
	.map((status) => `coalesce(projects_${status}, 0)`)
	.join(' + ');

export type ProjectStatus =
	'completed' | 'in_progress' | 'not_started' | 'cancelled' | 'unaccounted';

const counted: Record<ProjectStatus, { label: Text; sql: string }> = {
	completed: { label: { th: 'แล้วเสร็จ', en: 'Completed' }, sql: 'projects_completed' },
	in_progress: {
		label: { th: 'อยู่ระหว่างดำเนินการ', en: 'In progress' },
		sql: 'projects_in_progress',
	},
	not_started: {
		label: { th: 'ยังไม่ดำเนินการ', en: 'Not started' },
		sql: 'projects_not_started',
	},
	cancelled: {
		label: { th: 'ไม่สามารถดำเนินการได้', en: 'Cannot be carried out' },
		sql: 'projects_cancelled',
	},
	unaccounted: {
		label: { th: 'ไม่ทราบสถานะ', en: 'Status unknown' },
		sql: `greatest(0, projects_total - (${accounted}))`,
	},
};

const projectsDefinition: Text = {
	th: 'รวมโครงการของหน่วยงานที่ทราบทั้งจำนวนโครงการและจำนวนที่แล้วเสร็จ ช่องว่างไม่นับเป็นศูนย์ แต่เป็น “ไม่ทราบสถานะ”',
	en: 'Projects of agencies whose plan and completed counts are both known; what is left blank is unaccounted for, not zero.',
};

/** Projects of the plan, all together. */
export const projects: Metric = {
	id: 'projects',
	label: { th: 'โครงการทั้งหมด', en: 'Projects' },
	unit: 'projects',
	format: 'count',
	value: sumKnown('projects_total'),
	n,
	definition: projectsDefinition,
};

/** Projects by what became of them. */
export const projectsByStatus = Object.fromEntries(
	Object.entries(counted).map(([status, { label, sql }]) => [
		status,
		{
			...projects,
			id: `projects_${status}`,
			label,
			value: sumKnown(sql),
			// Where no agency gives a count, none is known: a blank is not zero projects.
			n: countWhere(`${known} AND (${sql}) IS NOT NULL`),
		},
	]),
) as Record<ProjectStatus, Metric>;

export const completionRate: Metric = {
	id: 'completion_rate',
	label: { th: 'แล้วเสร็จร้อยละ', en: 'Completed (%)' },
	unit: 'percent',
	format: 'rate',
	value: { part: sumKnown('projects_completed'), whole: sumKnown('projects_total') },
	n,
	better: 'higher',
	definition: {
		th: 'โครงการที่แล้วเสร็จรวมกัน หารด้วยโครงการทั้งหมดรวมกัน แผนใหญ่จึงมีน้ำหนักมากกว่า',
		en: 'All completed projects over all planned ones, so large plans weigh more.',
	},
};

export const medianCompletion: Metric = {
	...completionRate,
	id: 'median_completion',
	label: { th: 'มัธยฐานรายหน่วยงาน', en: 'Median of agencies' },
	value: quantile('completion_rate', 0.5),
	definition: {
		th: 'มัธยฐานของอัตราแล้วเสร็จของแต่ละหน่วยงาน',
		en: "The median of the agencies' own completion rates.",
	},
};

const notReportedSql = `completion_rate IS NULL AND eplan_reported IS NOT DISTINCT FROM false`;

export const notReported: Metric = {
	...agencies,
	id: 'plan_not_reported',
	label: {
		th: 'ยังไม่รายงานใน e-PlanNACC และไม่ทราบผล',
		en: 'Not reported in e-PlanNACC, result unknown',
	},
	value: countWhere(notReportedSql),
	better: 'lower',
	definition: {
		th: 'ระบุว่ายังไม่ได้รายงานในระบบ และไม่ทราบอัตราแล้วเสร็จ',
		en: 'Said not to be reported in the system, and without a completion rate.',
	},
};

export const planUnknown: Metric = {
	...agencies,
	id: 'plan_unknown',
	label: { th: 'ไม่ทราบผลแผน', en: 'Plan unknown' },
	value: countWhere(`completion_rate IS NULL AND eplan_reported IS DISTINCT FROM false`),
	definition: {
		th: 'ไม่มีข้อมูลพอจะรู้อัตราแล้วเสร็จ',
		en: 'Too little is given to know the completion rate.',
	},
};

const atRound = (id: string, label: Text, condition: string): Metric => ({
	...agencies,
	id,
	label,
	value: countWhere(`${known} AND ${condition}`),
	n,
	definition: {
		th: 'รอบของการนิเทศที่ให้ข้อมูลแผน',
		en: 'The round of the visit that the plan figures come from.',
	},
});

export const plansAtSix = atRound(
	'plans_at_6',
	{ th: 'รอบ 6 เดือน', en: '6 months' },
	'plan_round = 6',
);
export const plansAtTwelve = atRound(
	'plans_at_12',
	{ th: 'รอบ 12 เดือน', en: '12 months' },
	'plan_round = 12',
);
export const plansAtUnknown = atRound(
	'plans_at_unknown',
	{ th: 'ไม่ทราบรอบ', en: 'Round unknown' },
	'plan_round IS NULL',
);

/** Agencies by the band of their own rate, in their own round. */
export const agenciesByBand = Object.fromEntries(
	bands.map((band) => [
		band,
		{
			...agencies,
			id: `band_${band}`,
			label: bandNames[band],
			value: countWhere(`band = '${band}'`),
			n: countOf('band'),
			definition: {
				th: 'รอบ 6 เดือน: น้อย < 20 ≤ กลาง < 50 ≤ มาก · รอบ 12 เดือน: น้อย < 50 ≤ กลาง < 80 ≤ มาก (ร้อยละ)',
				en: '6 months: low < 20 ≤ medium < 50 ≤ high; 12 months: low < 50 ≤ medium < 80 ≤ high (percent).',
			},
		} satisfies Metric,
	]),
) as Record<Band, Metric>;

export const planMetrics = [
	projects,
	...Object.values(projectsByStatus),
	completionRate,
	medianCompletion,
	notReported,
	planUnknown,
	plansAtSix,
	plansAtTwelve,
	plansAtUnknown,
	...Object.values(agenciesByBand),
];
