import type { Unit } from '$lib/words';
import { inUnitsOf } from '../in-units';

/** What a panel of yes-or-no questions asks. */
export interface YesNoWords {
	readonly title: string;
	/** The question with the smallest share of yes. */
	answer(least: string, no: number, n: number): string;
	/** Every one that answered said yes to all. */
	readonly allYes: string;
}

const th = (_unit: Unit, many: string) => ({
	item: 'ข้อ',
	share: 'ใช่ (ร้อยละ)',
	no: `ไม่ใช่ (${many})`,
	yes: `ใช่ (${many})`,
	low: 'ช่วงต่ำ',
	high: 'ช่วงสูง',
	n: `ตอบ (${many})`,
	unknown: 'ไม่ทราบ',
	blank: 'เว้นว่าง = ไม่ทราบ ไม่นับเป็น “ไม่”',
	interval: 'เส้น = ช่วงความไม่แน่นอนของกลุ่มเล็ก ร้อยละ 95 (Wilson)',
});

const en: typeof th = (_unit, many) => ({
	item: 'Item',
	share: 'Yes (share)',
	no: `No (${many})`,
	yes: `Yes (${many})`,
	low: 'Interval low',
	high: 'Interval high',
	n: 'n answered',
	unknown: 'Unknown',
	blank: 'a blank is unknown, not "no"',
	interval: 'line = 95% uncertainty of a small group (Wilson)',
});

export const wordsOf = inUnitsOf(th, en);
