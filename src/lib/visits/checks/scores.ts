import { indicators, subIndicators, totalTolerance, weightedTotal, type Scores } from '$lib/ita';
import type { Subject } from '../facts';
import { everyIndicator, isFilled, notSubmitted, valueOf } from '../sections';
import {
	blanked,
	flagged,
	informed,
	on,
	repaired,
	warned,
	workedOut,
	type ColumnName,
} from './declare';

/** Points to integers, so that a difference of exactly the tolerance is agreement. */
const millionths = (points: number) => Math.round(points * 1_000_000);
const apart = (one: number, other: number, tolerance: number) =>
	Math.abs(millionths(one) - millionths(other)) > millionths(tolerance);

/** Sub-scores may be given to one decimal only, in points. */
const subScoreRounding = 0.05;

const score = ({ visit }: Subject, id: string) => valueOf(visit, id) as number | undefined;
const ids = indicators.map(({ id }) => id as ColumnName);
const subIds = subIndicators.map(({ id }) => id as ColumnName);

function totalDisagrees({ visit, ita }: Subject): boolean {
	const { ita_total: given } = visit;
	if (given === undefined) return false;
	const expected = weightedTotal(ita.year, visit as unknown as Scores);
	return expected !== undefined && apart(given, expected, totalTolerance);
}

/** Whether an indicator is not the mean of its sub-indicators, in a year whose sub-indicators are known. */
const differsFromParts = (indicator: ColumnName) => {
	const parts = subIds.filter((id) => id.startsWith(`${indicator}_`));
	return (subject: Subject): boolean => {
		const given = score(subject, indicator);
		if (given === undefined || !subject.ita.methodology?.subIndicatorItems) return false;
		let sum = 0;
		for (const id of parts) sum += score(subject, id) ?? Number.NaN;
		// A part that is not known makes the sum NaN, which is apart from nothing.
		return apart(given, sum / parts.length, totalTolerance);
	};
};

/** Whether a sub-score is none that whole items of 0 or 100 points can give. */
const isNoShare = (id: ColumnName) => (subject: Subject) => {
	const given = score(subject, id);
	const items = subject.ita.methodology?.subIndicatorItems?.[id];
	if (given === undefined || items === undefined) return false;
	return apart(given, (Math.round((given * items) / 100) * 100) / items, subScoreRounding);
};

const noneGiven = (subject: Subject) => ids.every((id) => score(subject, id) === undefined);

/** Scores and totals. */
export const scoreChecks = [
	blanked(
		'out_of_range',
		{ th: 'อยู่นอกช่วงที่เป็นไปได้ (คะแนน 0–100)', en: 'Outside what is possible (scores 0–100)' },
		{ th: 'ตรวจสอบค่ากับระบบ ITAS', en: 'Compare the value with ITAS' },
	),
	flagged('ita')(
		'total_disagrees',
		{
			th: 'คะแนนรวมไม่ตรงกับคะแนนถ่วงน้ำหนักของตัวชี้วัด',
			en: 'The total is not the weighted total of the indicators',
		},
		{ th: 'ตรวจสอบคะแนนกับระบบ ITAS', en: 'Compare the scores with ITAS' },
		[on('ita_total', totalDisagrees)],
	),
	flagged('ita', 'warning')(
		'different_totals',
		{
			th: 'คะแนนรวมของหน่วยงานในปีเดียวกันไม่เท่ากัน',
			en: 'Visits of one agency in one year carry different totals',
		},
		{ th: 'ตรวจสอบคะแนนกับระบบ ITAS', en: 'Compare the totals with ITAS' },
	),
	warned(
		'sub_indicators_disagree',
		{
			th: 'ตัวชี้วัดไม่เท่ากับค่าเฉลี่ยของตัวชี้วัดย่อย',
			en: 'The indicator is not the mean of its sub-indicators',
		},
		{ th: 'ตรวจสอบคะแนนตัวชี้วัดย่อยกับระบบ ITAS', en: 'Compare the sub-indicators with ITAS' },
		[on('i9', differsFromParts('i9')), on('i10', differsFromParts('i10'))],
	),
	warned(
		'not_a_share_of_items',
		{
			th: 'คะแนนตัวชี้วัดย่อยไม่ตรงกับจำนวนข้อของปีนั้น',
			en: "No number of that year's items gives this sub-score",
		},
		{ th: 'ตรวจสอบคะแนนตัวชี้วัดย่อยกับระบบ ITAS', en: 'Compare the sub-score with ITAS' },
		subIds.map((id) => on(id, isNoShare(id))),
	),
	warned(
		'nothing_submitted',
		{
			th: 'คะแนน OIT เป็น 0 ทั้งหมด อาจไม่ได้ส่งข้อมูลเข้าระบบ',
			en: 'All OIT scores are 0: probably nothing was submitted',
		},
		{
			th: 'ตรวจสอบว่าหน่วยงานส่งข้อมูล OIT ในระบบ ITAS หรือไม่',
			en: 'See in ITAS whether the agency submitted its open data',
		},
		[on('oit', ({ visit }) => notSubmitted(visit) === true)],
	),
	warned(
		'total_without_indicators',
		{ th: 'มีคะแนนรวม แต่ไม่มีคะแนนรายตัวชี้วัด', en: 'There is a total, and no indicator' },
		{ th: 'ระบุคะแนนรายตัวชี้วัดตามระบบ ITAS', en: 'Give the indicators as in ITAS' },
		[
			on(
				'ita_total',
				(subject) => subject.visit.ita_total !== undefined && noneGiven(subject),
				ids,
			),
		],
	),
	workedOut(
		'indicators_without_total',
		{
			th: 'มีคะแนนครบสิบตัวชี้วัด แต่ไม่มีคะแนนรวม',
			en: 'All ten indicators stand, and no total',
		},
		{
			th: 'ระบุคะแนนรวมตามระบบ ITAS ระหว่างนี้ใช้คะแนนที่คำนวณจากตัวชี้วัด',
			en: 'Give the total as in ITAS; until then the computed one is used',
		},
		[
			on(
				'ita_total',
				({ visit }) => visit.ita_total === undefined && isFilled(visit, everyIndicator),
				['ita_total'],
			),
		],
	),
	informed(
		'indicators_equal',
		{ th: 'คะแนนทั้งสิบตัวชี้วัดเท่ากันหมด', en: 'All ten indicators are equal' },
		{
			th: 'ตรวจสอบว่าไม่ได้คัดลอกคะแนนเดียวลงทุกช่อง',
			en: 'See that one score was not copied into every cell',
		},
		[
			on('i1', (subject) => {
				const first = score(subject, 'i1');
				return first !== undefined && ids.every((id) => score(subject, id) === first);
			}),
		],
	),
	warned(
		'score_jump',
		{
			th: 'คะแนนรวมต่างจากปีก่อนเกิน 30 คะแนน',
			en: 'The total is more than 30 points from the year before',
		},
		{ th: 'ตรวจสอบคะแนนทั้งสองปีกับระบบ ITAS', en: "Compare both years' totals with ITAS" },
	),
	repaired(
		'form_scale',
		{
			th: 'คะแนน IIT EIT OIT อยู่ในสัดส่วน 30/30/40 แปลงเป็นเต็ม 100',
			en: 'IIT, EIT, OIT on the scale 30/30/40, put on 0–100',
		},
		{ th: 'ส่งออกคะแนนแบบเต็ม 100', en: 'Export the scores on 0–100' },
	),
] as const;
