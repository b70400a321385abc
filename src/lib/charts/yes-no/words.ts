import type { Language } from '$lib/words';

/** What a panel of yes-or-no questions asks. */
export interface YesNoWords {
	readonly title: string;
	/** The question with the smallest share of yes. */
	answer(least: string, no: number, n: number): string;
	/** Every one that answered said yes to all. */
	readonly allYes: string;
}

const th = {
	item: 'ข้อ',
	share: 'ใช่ (ร้อยละ)',
	no: 'ไม่ใช่ (แห่ง)',
	yes: 'ใช่ (แห่ง)',
	low: 'ช่วงต่ำ',
	high: 'ช่วงสูง',
	n: 'ตอบ (แห่ง)',
	unknown: 'ไม่ทราบ',
	blank: 'เว้นว่าง = ไม่ทราบ ไม่นับเป็น “ไม่”',
	interval: 'เส้น = ช่วงความไม่แน่นอนของกลุ่มเล็ก ร้อยละ 95 (Wilson)',
};

const en: typeof th = {
	item: 'Item',
	share: 'Yes (share)',
	no: 'No (agencies)',
	yes: 'Yes (agencies)',
	low: 'Interval low',
	high: 'Interval high',
	n: 'n answered',
	unknown: 'Unknown',
	blank: 'a blank is unknown, not "no"',
	interval: 'line = 95% uncertainty of a small group (Wilson)',
};

export const wordsOf = (language: Language) => (language === 'th' ? th : en);
