import { choiceLists, type ChoiceList } from '$lib/ita';
import { columnsOf, type Column } from '../column';

/** Names of the boxes of the obstacle and support lists. */
export type BoxName =
	| `plan_obstacle_${'budget' | 'staffing' | 'executives'}`
	| `ita_obstacle_${'executives' | 'understanding' | 'management' | 'disclosure'}`
	| `support_${'workshop' | 'site_visit' | 'manual'}`;

/** How our own template heads the boxes of a list, since names repeat between the lists. */
const templateWords: Readonly<Record<ChoiceList['id'], string>> = {
	plan_obstacles: 'ปัญหาแผน',
	ita_obstacles: 'ปัญหา ITA',
	support: 'การสนับสนุน',
};

function boxColumns(id: ChoiceList['id']): Column<BoxName, 'yes_no'>[] {
	const list = choiceLists.find((entry) => entry.id === id);
	const column = columnsOf(id);
	return (list?.boxes ?? []).map(({ id: name, name: { th, en } }) => ({
		...column(name as BoxName, 'yes_no', en, [`${templateWords[id]}: ${th}`, th]),
		label: { th, en },
	}));
}

const disclosure = columnsOf('disclosures');
const planObstacle = columnsOf('plan_obstacles');
const itaObstacle = columnsOf('ita_obstacles');

/** What is on the website: sections 2.2–2.4 of the form. */
export const disclosureColumns = [
	disclosure('plan_published', 'yes_no', 'Plan published (2.2)', ['เปิดเผยแผน', 'การเปิดเผยแผน']),
	disclosure('plan_published_reason', 'text', 'Reason (2.2)', ['เนื่องจาก (2.2)']),
	disclosure('progress_published', 'yes_no', '6-month report published (2.3)', [
		'เปิดเผยรายงานรอบ 6 เดือน',
		'การเปิดเผยรายงานรอบ 6 เดือน',
	]),
	disclosure('progress_published_reason', 'text', 'Reason (2.3)', ['เนื่องจาก (2.3)']),
	disclosure('annual_report_published', 'yes_no', "Last year's 12-month report published (2.4)", [
		'เปิดเผยรายงานรอบ 12 เดือน',
		'การเปิดเผยรายงานรอบ 12 เดือน',
	]),
	disclosure('annual_report_published_reason', 'text', 'Reason (2.4)', ['เนื่องจาก (2.4)']),
] as const;

/** Obstacles to the plan: section 2.5 of the form. */
export const planObstacleColumns = [
	...boxColumns('plan_obstacles'),
	planObstacle('plan_obstacle_other', 'text', 'Other plan obstacle', [
		'ปัญหาแผน: อื่นๆ',
		'ปัญหาอุปสรรคอื่นๆ (แผน)',
	]),
	planObstacle('plan_suggestions', 'text', 'Suggestions on the plan', [
		'ข้อเสนอแนะ (แผน)',
		'2.5 ข้อเสนอแนะ',
	]),
] as const;

/** Obstacles to the ITA (3.3.1) and the support wanted (3.3.2). */
export const itaListColumns = [
	...boxColumns('ita_obstacles'),
	itaObstacle('ita_obstacle_other', 'text', 'Other ITA obstacle', [
		'ปัญหา ITA: อื่นๆ',
		'ปัญหาอื่นๆ (ITA)',
	]),
	...boxColumns('support'),
] as const;
