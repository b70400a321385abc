import { formatCount, inUnits, type Unit } from '$lib/words';
import { inUnitsOf } from '../in-units';

/** What a panel of yes-or-no questions asks. */
export interface YesNoWords {
	readonly title: string;
	/** The question with the smallest share of yes. */
	answer(least: string, no: number, n: number): string;
	/** Every one that answered said yes to all. */
	readonly allYes: string;
	/** What yes and no mean to its questions. */
	readonly yes: string;
	readonly no: string;
}

/** How many answered, where not every question has as many. */
const fromTo = (least: number, most: number) =>
	[...new Set([least, most])].map(formatCount).join('–');

const th = (unit: Unit, many: string) => ({
	item: 'ข้อ',
	share: (yes: string) => `${yes} (ร้อยละ)`,
	count: (said: string) => `${said} (${many})`,
	low: 'ช่วงต่ำ',
	high: 'ช่วงสูง',
	n: `ตอบ (${many})`,
	unknown: 'ไม่ทราบ',
	answered: (least: number, most: number, all: number) =>
		`n ${fromTo(least, most)} จาก ${inUnits(all, unit)}ตอบแต่ละข้อ`,
	blank: (no: string) => `เว้นว่าง = ไม่ทราบ ไม่นับเป็น “${no}”`,
	interval: 'เส้น = ช่วงความไม่แน่นอนของกลุ่มเล็ก ร้อยละ 95 (Wilson)',
});

const en: typeof th = (unit, many) => ({
	item: 'Item',
	share: (yes) => `${yes} (share)`,
	count: (said) => `${said} (${many})`,
	low: 'Interval low',
	high: 'Interval high',
	n: 'n answered',
	unknown: 'Unknown',
	answered: (least, most, all) => `n ${fromTo(least, most)} of ${inUnits(all, unit)} answered each`,
	blank: (no) => `a blank is unknown, not "${no.toLowerCase()}"`,
	interval: 'line = 95% uncertainty of a small group (Wilson)',
});

export const wordsOf = inUnitsOf(th, en);
