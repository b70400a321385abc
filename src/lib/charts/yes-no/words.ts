import type { Language } from '$lib/words';

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

const th = {
	item: 'ข้อ',
	share: (yes: string) => `${yes} (ร้อยละ)`,
	count: (said: string) => `${said} (แห่ง)`,
	low: 'ช่วงต่ำ',
	high: 'ช่วงสูง',
	n: 'ตอบ (แห่ง)',
	unknown: 'ไม่ทราบ',
	blank: (no: string) => `เว้นว่าง = ไม่ทราบ ไม่นับเป็น “${no}”`,
	interval: 'เส้น = ช่วงความไม่แน่นอนของกลุ่มเล็ก ร้อยละ 95 (Wilson)',
};

const en: typeof th = {
	item: 'Item',
	share: (yes) => `${yes} (share)`,
	count: (said) => `${said} (agencies)`,
	low: 'Interval low',
	high: 'Interval high',
	n: 'n answered',
	unknown: 'Unknown',
	blank: (no) => `a blank is unknown, not "${no.toLowerCase()}"`,
	interval: 'line = 95% uncertainty of a small group (Wilson)',
};

export const wordsOf = (language: Language) => (language === 'th' ? th : en);
