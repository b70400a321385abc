import { choiceLists, disclosureGroups } from '$lib/ita';
import type { Subject } from '../facts';
import { readYesNo } from '../read/yes-no';
import { remembering } from '../remembering';
import { isFilled, notSubmitted, ofList, otherNamed, valueOf } from '../sections';
import { informed, on, warned, type Case, type ColumnName } from './declare';

const published = ['plan_published', 'progress_published', 'annual_report_published'] as const;
const groups = disclosureGroups.map(({ id, number }) => ({
	column: `${id}_complete` as ColumnName,
	score: `i${number.replace('.', '_')}`,
}));

const withoutReason = (column: ColumnName): Case => {
	const reason = `${column}_reason` as ColumnName;
	return on(reason, ({ visit }) => visit[column] === false && visit[reason] === undefined, [
		reason,
	]);
};

/** Whether a group is said to be complete below 100, or not complete at 100. */
const groupDiffers = ({ column, score }: (typeof groups)[number]) =>
	on(column, ({ visit, ita }: Subject) => {
		const complete = visit[column];
		const given = valueOf(visit, score);
		if (complete === undefined || given === undefined) return false;
		return ita.methodology?.subIndicatorItems !== undefined && complete !== (given === 100);
	});

const obstacleLists = choiceLists.filter(({ other }) => other !== undefined);
const obstacleAnswers = obstacleLists.map(({ id }) => ofList(id));
const obstacleBoxes = obstacleLists.flatMap(({ boxes }) => boxes.map(({ id }) => id as ColumnName));
const otherTexts = obstacleLists.map(({ other }) => other?.id as 'plan_obstacle_other');
const supportBoxes = (choiceLists.find(({ id }) => id === 'support')?.boxes ?? []).map(
	({ id }) => id as ColumnName,
);

const isMark = remembering((text: string) => readYesNo(text, true).value === true);
const isBareMark = (text: string | undefined) => text !== undefined && isMark(text);

/** Whether every list of obstacles is answered, and none names one. */
function saysNoObstacle({ visit }: Subject): boolean {
	return (
		obstacleAnswers.every((list) => isFilled(visit, list)) &&
		!obstacleBoxes.some((box) => visit[box] === true) &&
		!otherTexts.some((text) => visit[text] !== undefined && otherNamed(visit[text]))
	);
}

/** What is on the website, obstacles and the support wanted. */
export const disclosureChecks = [
	warned(
		'no_without_reason',
		{ th: 'ตอบว่าไม่มีหรือไม่ครบ โดยไม่ระบุเหตุผล', en: 'Answered no, without a reason' },
		{ th: 'ระบุเหตุผลในช่อง "เนื่องจาก"', en: 'Give the reason' },
		[...published, ...groups.map(({ column }) => column)].map(withoutReason),
	),
	informed(
		'published_without_score',
		{
			th: 'เปิดเผยแผนแล้ว แต่คะแนนตัวชี้วัดที่ 9 หรือ 10 เป็น 0',
			en: 'The plan is published, and yet indicator 9 or 10 is 0',
		},
		{
			th: 'ตรวจสอบเว็บไซต์ และปีของคะแนน',
			en: 'Look at the website, and at the year of the scores',
		},
		[
			on(
				'plan_published',
				({ visit }) =>
					visit.plan_published === true &&
					(visit.i9 === 0 || visit.i10 === 0) &&
					// Where nothing was submitted at all, that is what is reported.
					notSubmitted(visit) === false,
			),
		],
	),
	warned(
		'group_disagrees',
		{
			th: 'ตอบว่ามีครบหรือไม่ครบ ไม่ตรงกับคะแนนตัวชี้วัดย่อย',
			en: 'Complete or not, against what the sub-score says',
		},
		{
			th: 'มีครบเมื่อคะแนนเต็ม 100 เท่านั้น ตรวจสอบทั้งสองช่อง',
			en: 'A group is complete only at 100: check both cells',
		},
		groups.map(groupDiffers),
	),
	warned(
		'other_without_text',
		{
			th: 'เลือก "อื่นๆ" โดยไม่ระบุว่าคืออะไร',
			en: '"Other" is ticked, without saying what',
		},
		{ th: 'เขียนปัญหาเป็นข้อความ', en: 'Write the obstacle as a text' },
		otherTexts.map((column) => on(column, ({ visit }) => isBareMark(visit[column]))),
	),
	informed(
		'no_obstacle_ticked',
		{
			th: 'ไม่ได้ตอบเรื่องปัญหาอุปสรรคเลย จึงถือว่าไม่ทราบ',
			en: 'No obstacle is answered: unknown, not none',
		},
		{
			th: 'เลือกปัญหาที่พบ หรือระบุว่าไม่มี',
			en: 'Tick what was found, or say that there is none',
		},
		[
			on(
				'plan_obstacle_budget',
				({ visit }) => !obstacleAnswers.some((list) => isFilled(visit, list)),
				obstacleBoxes,
			),
		],
	),
	warned(
		'support_without_obstacle',
		{
			th: 'ต้องการการสนับสนุน แต่ตอบว่าไม่มีปัญหาอุปสรรค',
			en: 'Support is wanted, and yet there is no obstacle',
		},
		{ th: 'ระบุปัญหาอุปสรรคที่ต้องการการสนับสนุน', en: 'Give the obstacle that calls for support' },
		[
			on(
				supportBoxes[0] ?? 'support_workshop',
				(subject) =>
					supportBoxes.some((box) => subject.visit[box] === true) && saysNoObstacle(subject),
			),
		],
	),
] as const;
