import { bandOf } from '$lib/ita';
import type { Subject } from '../facts';
import type { Visit } from '../visit';
import { blanked, flagged, informed, leftUnknown, on, warned } from './declare';

const mostBahtAProject = 5_000_000;
const mostProjects = 300;

/** Projects counted by state; a blank adds nothing. */
const counted = (visit: Visit) =>
	(visit.projects_completed ?? 0) +
	(visit.projects_in_progress ?? 0) +
	(visit.projects_not_started ?? 0) +
	(visit.projects_cancelled ?? 0);

/** Whether the form's three states are given; the fourth is e-PlanNACC's own, which some files lack. */
const statesGiven = (visit: Visit) =>
	visit.projects_completed !== undefined &&
	visit.projects_in_progress !== undefined &&
	visit.projects_not_started !== undefined;

const noStateGiven = (visit: Visit) =>
	visit.projects_completed === undefined &&
	visit.projects_in_progress === undefined &&
	visit.projects_not_started === undefined &&
	visit.projects_cancelled === undefined;

const bandDiffers =
	(column: 'implementation_level' | 'overall_level') =>
	({ visit, round, rate }: Subject) => {
		const ticked = visit[column];
		if (ticked === undefined || round === undefined || rate === undefined) return false;
		return ticked !== bandOf(round, rate);
	};

/** The action plan: budget, projects, levels. */
export const planChecks = [
	blanked(
		'negative_count',
		{ th: 'จำนวนติดลบ', en: 'Below zero' },
		{ th: 'ระบุจำนวนตั้งแต่ 0 ขึ้นไป', en: 'Give zero or more' },
	),
	blanked(
		'fractional_count',
		{ th: 'จำนวนไม่เป็นจำนวนเต็ม', en: 'Not a whole number' },
		{ th: 'ระบุเป็นจำนวนเต็ม', en: 'Give a whole number' },
	),
	flagged('plan')(
		'counts_exceed_total',
		{
			th: 'จำนวนโครงการแต่ละสถานะรวมกันเกินจำนวนทั้งหมด',
			en: 'The projects by state are more than the projects in all',
		},
		{ th: 'ตรวจสอบจำนวนกับระบบ e-PlanNACC', en: 'Compare the counts with e-PlanNACC' },
		[
			on(
				'projects_total',
				({ visit }) => visit.projects_total !== undefined && counted(visit) > visit.projects_total,
			),
		],
	),
	warned(
		'counts_below_total',
		{
			th: 'จำนวนโครงการแต่ละสถานะรวมกันน้อยกว่าจำนวนทั้งหมด',
			en: 'The projects by state are fewer than the projects in all',
		},
		{
			th: 'ระบุสถานะของโครงการที่เหลือตามระบบ e-PlanNACC',
			en: 'Give the state of the remaining projects as in e-PlanNACC',
		},
		[
			on(
				'projects_total',
				({ visit }) =>
					visit.projects_total !== undefined &&
					statesGiven(visit) &&
					counted(visit) < visit.projects_total,
			),
		],
	),
	leftUnknown(
		'completed_without_total',
		{
			th: 'มีโครงการแล้วเสร็จ แต่จำนวนทั้งหมดว่างหรือเป็น 0',
			en: 'Projects are completed, and the projects in all are blank or 0',
		},
		{ th: 'ระบุจำนวนโครงการทั้งหมด', en: 'Give the number of projects in all' },
		[
			on(
				'projects_total',
				({ visit }) => !visit.projects_total && (visit.projects_completed ?? 0) > 0,
				['projects_total'],
			),
		],
	),
	warned(
		'counts_not_reported',
		{
			th: 'ไม่รายงานใน e-PlanNACC แต่มีจำนวนโครงการตามสถานะ',
			en: 'Not reported in e-PlanNACC, and yet projects are counted by state',
		},
		{ th: 'ตรวจสอบกับระบบ e-PlanNACC', en: 'Compare with e-PlanNACC' },
		[on('eplan_reported', ({ visit }) => visit.eplan_reported === false && counted(visit) > 0)],
	),
	warned(
		'reported_without_counts',
		{
			th: 'รายงานใน e-PlanNACC แต่ไม่มีจำนวนโครงการตามสถานะ',
			en: 'Reported in e-PlanNACC, and no project is counted by state',
		},
		{ th: 'ระบุจำนวนตามระบบ e-PlanNACC', en: 'Give the counts as in e-PlanNACC' },
		[
			on(
				'projects_completed',
				({ visit }) => visit.eplan_reported === true && noStateGiven(visit),
				['projects_completed'],
			),
		],
	),
	warned(
		'band_disagrees',
		{
			th: 'ระดับที่เลือกไม่ตรงกับร้อยละโครงการแล้วเสร็จของรอบนั้น',
			en: "The level ticked is not that of the round's completion rate",
		},
		{ th: 'ตรวจสอบระดับ รอบ และจำนวนโครงการ', en: 'Check level, round and counts' },
		[
			on('implementation_level', bandDiffers('implementation_level')),
			on('overall_level', bandDiffers('overall_level')),
		],
	),
	warned(
		'bands_differ',
		{
			th: 'ระดับข้อ 1.3 กับข้อ 2.1 ไม่ตรงกัน',
			en: 'The levels of 1.3 and 2.1 are not the same',
		},
		{ th: 'ตรวจสอบทั้งสองข้อกับแบบฟอร์ม', en: 'Compare both with the form' },
		[
			on(
				'overall_level',
				({ visit: { implementation_level: one, overall_level: other } }) =>
					one !== undefined && other !== undefined && one !== other,
			),
		],
	),
	leftUnknown(
		'round_missing',
		{ th: 'ไม่ทราบรอบ 6 หรือ 12 เดือน', en: 'It is not known whether the round is 6 or 12' },
		{ th: 'ระบุรอบ หรือวันที่ลงพื้นที่', en: 'Give the round or the date of the visit' },
		[on('round', ({ round }) => round === undefined, ['round'])],
	),
	informed(
		'costly_projects',
		{ th: 'งบประมาณเกิน 5 ล้านบาทต่อโครงการ', en: 'More than 5 million baht a project' },
		{ th: 'ตรวจสอบหน่วยของงบประมาณเป็นบาท', en: 'See that the budget is in baht' },
		[
			on(
				'plan_budget',
				({ visit: { plan_budget: budget = 0, projects_total: total = 0 } }) =>
					total > 0 && budget > mostBahtAProject * total,
			),
		],
	),
	informed(
		'many_projects',
		{ th: 'มีโครงการเกิน 300 โครงการ', en: 'More than 300 projects' },
		{ th: 'ตรวจสอบจำนวนกับระบบ e-PlanNACC', en: 'Compare the number with e-PlanNACC' },
		[on('projects_total', ({ visit }) => (visit.projects_total ?? 0) > mostProjects)],
	),
	warned(
		'complete_at_six_months',
		{ th: 'แล้วเสร็จร้อยละ 100 ตั้งแต่รอบ 6 เดือน', en: 'All projects completed at 6 months' },
		{ th: 'ตรวจสอบรอบและจำนวนโครงการ', en: 'Check the round and the counts' },
		[on('projects_completed', ({ round, rate }) => round === 6 && rate === 1)],
	),
] as const;
