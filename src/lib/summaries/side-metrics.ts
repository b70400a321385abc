import { passMark, type Text } from '$lib/ita';
import { countWhere, type Metric } from './metric';
import { agencies } from './scores';

/** On which side of the assessment an agency falls short of the pass mark. */
export const sides = ['unpublished', 'both', 'disclosure', 'perception', 'neither'] as const;
export type Side = (typeof sides)[number];

/** Perception is the mean of IIT and EIT, disclosure is OIT; before ITA 2562 neither compares. */
export const sidesKnown =
	'regime IS NOT NULL AND iit_score IS NOT NULL AND eit_score IS NOT NULL AND oit_score IS NOT NULL';
// Means of three indicators: as doubles a sum of exactly 170 may come out a hair below.
const perceived = `round(iit_score + eit_score, 6) >= ${2 * passMark}`;
const disclosed = `oit_score >= ${passMark}`;
const published = 'not_submitted IS NOT TRUE';

const conditions: Readonly<Record<Side, string>> = {
	unpublished: `${sidesKnown} AND not_submitted`,
	both: `${sidesKnown} AND ${published} AND NOT ${perceived} AND NOT ${disclosed}`,
	disclosure: `${sidesKnown} AND ${published} AND ${perceived} AND NOT ${disclosed}`,
	perception: `${sidesKnown} AND ${published} AND NOT ${perceived} AND ${disclosed}`,
	neither: `${sidesKnown} AND ${published} AND ${perceived} AND ${disclosed}`,
};

const labels: Readonly<Record<Side, Text>> = {
	unpublished: { th: 'คะแนน OIT เป็นศูนย์ทุกข้อ', en: 'Every OIT score zero' },
	both: { th: 'ต่ำทั้งสองด้าน', en: 'Short on both' },
	disclosure: { th: 'ต่ำที่การเปิดเผยข้อมูล', en: 'Short on disclosure' },
	perception: { th: 'ต่ำที่การรับรู้', en: 'Short on perception' },
	neither: { th: 'ถึงเกณฑ์ทั้งสองด้าน', en: 'Short on neither' },
};

const metricOf = (side: Side): Metric => ({
	...agencies,
	id: `side_${side}`,
	label: labels[side],
	value: countWhere(conditions[side]),
	n: countWhere(sidesKnown),
	definition: {
		th: `หน่วยงานที่มีคะแนนครบสามส่วน เทียบเกณฑ์ ${passMark}: การรับรู้คือค่าเฉลี่ยของ IIT กับ EIT การเปิดเผยข้อมูลคือ OIT หน่วยงานที่คะแนน OIT เป็นศูนย์ทุกข้อแยกไว้ต่างหาก`,
		en: `Agencies with all three form scores, held against ${passMark}: perception is the mean of IIT and EIT, disclosure is OIT; those whose every OIT score is zero stand apart.`,
	},
});

/** How many agencies fall short on each side; n of each is all whose three form scores are known. */
export const sideMetrics = Object.fromEntries(
	sides.map((side) => [side, metricOf(side)]),
) as unknown as Readonly<Record<Side, Metric>>;
