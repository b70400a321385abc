import type { Text } from '$lib/ita';
import { countWhere, type Metric } from './metric';
import { agencies } from './scores';

const flagged = (part: 'agency' | 'ita' | 'plan', of: Text): Metric => ({
	...agencies,
	id: `flagged_${part}`,
	label: { th: `ข้อมูลไม่สอดคล้องกัน: ${of.th}`, en: `Disagreeing values: ${of.en}` },
	value: countWhere(`${part}_flagged`),
	better: 'lower',
	definition: {
		th: 'ค่าที่ไม่สอดคล้องกันในแถวเดียวกันใช้ตามที่ให้มา และนับไว้ที่นี่',
		en: 'Values that disagree are used as given, and counted here.',
	},
});

/** How many agency-years rest on values that disagree, by the part of the form. */
export const flagMetrics = {
	agency: flagged('agency', { th: 'หน่วยงาน', en: 'the agency' }),
	ita: flagged('ita', { th: 'ผล ITA', en: 'ITA results' }),
	plan: flagged('plan', { th: 'แผน', en: 'the plan' }),
};

const mark = (id: string, label: Metric['label'], condition: string): Metric => ({
	...agencies,
	id,
	label,
	value: countWhere(condition),
	definition: {
		th: 'ไฟล์ไม่ได้ให้ค่านี้ ระบบจึงหาจากค่าอื่นในแถว และนับไว้ที่นี่',
		en: 'The file does not give it; it was told from other values of the row, and is counted here.',
	},
});

/** How many agency-years rest on a value the file does not give. */
export const markMetrics = {
	computedTotal: mark(
		'computed_total',
		{ th: 'คะแนนรวมคำนวณจากตัวชี้วัด', en: 'Total computed from the indicators' },
		'total_computed',
	),
	computedLevel: mark(
		'computed_level',
		{ th: 'ระดับคำนวณจากคะแนน', en: 'Level computed from the scores' },
		'level_computed',
	),
	inferredRound: mark(
		'inferred_round',
		{ th: 'รอบอนุมานจากวันที่', en: 'Round told by the date' },
		'round_inferred',
	),
	joinedResult: mark(
		'joined_result',
		{ th: 'ผล ITA จากไฟล์ผลคะแนน', en: 'ITA result of a file of results' },
		'ita_joined',
	),
};
