import { columnsOf } from '../column';

const column = columnsOf('plan');

/** The anti-corruption action plan: sections 1.1–1.3 and 2.1 of the form. */
export const planColumns = [
	column('plan_budget', 'baht', 'Plan budget', ['วงเงินงบประมาณ', 'งบประมาณ']),
	column('projects_total', 'count', 'Projects', [
		'จำนวนโครงการ',
		'จำนวนโครงการ/กิจกรรม',
		'โครงการทั้งหมด',
	]),
	column('eplan_reported', 'yes_no', 'Reported in e-PlanNACC', [
		'รายงานในระบบ e-PlanNACC',
		'รายงานในระบบ',
	]),
	column('projects_completed', 'count', 'Projects completed', ['ดำเนินการแล้วเสร็จ', 'แล้วเสร็จ']),
	column('projects_in_progress', 'count', 'Projects in progress', ['อยู่ระหว่างดำเนินการ']),
	column('projects_not_started', 'count', 'Projects not started', ['ยังไม่ดำเนินการ']),
	column('projects_cancelled', 'count', 'Projects that cannot be carried out', [
		'ไม่สามารถดำเนินการได้',
		'ยกเลิก',
	]),
	column('implementation_level', 'band', 'Implementation level (1.3)', [
		'ระดับการนำแผนไปปฏิบัติ',
		'ผลการนำแผนไปปฏิบัติ',
	]),
	column('overall_level', 'band', 'Overall implementation (2.1)', ['ภาพรวมการดำเนินงาน', 'ภาพรวม']),
] as const;
