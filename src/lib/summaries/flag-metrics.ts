import { countWhere, type Metric } from './metric';
import { agencies } from './scores';

const flagged = (part: 'agency' | 'ita' | 'plan'): Metric => ({
	...agencies,
	id: `flagged_${part}`,
	label: { th: 'ข้อมูลขัดกัน', en: 'Disagreeing values' },
	value: countWhere(`${part}_flagged`),
	better: 'lower',
	definition: {
		th: 'ค่าที่ขัดกันในแถวเดียวกันใช้ตามที่ให้มา และนับไว้ที่นี่',
		en: 'Values that disagree are used as given, and counted here.',
	},
});

/** How many agency-years rest on values that disagree, by the part of the form. */
export const flagMetrics = {
	agency: flagged('agency'),
	ita: flagged('ita'),
	plan: flagged('plan'),
};
