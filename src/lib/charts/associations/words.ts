import { formatCount, formatRateChange, type Language } from '$lib/words';

interface Said {
	readonly name: string;
	readonly outcome: string;
	readonly value: number;
	readonly low: number;
	readonly high: number;
	readonly n: number;
}

const th = {
	title: 'ปัญหาใดพบคู่กับแผนแล้วเสร็จน้อยหรือคะแนนต่ำ',
	answer: ({ name, outcome, value, low, high, n }: Said) =>
		`กลุ่มที่ระบุ “${name}” มี${outcome}ต่างจากกลุ่มที่ไม่ระบุ ${formatRateChange(value)} จุดร้อยละ (ช่วง ${formatRateChange(low)} ถึง ${formatRateChange(high)}, n ${formatCount(n)})`,
	unclear: (n: number) => `ยังบอกไม่ได้ว่าข้อใดต่างจากศูนย์ (n ${formatCount(n)})`,
	few: 'กลุ่มเล็กเกินกว่าจะเทียบ',
	heading: (list: string, outcome: string) => `${list} · ร้อยละที่${outcome}`,
	with: 'ระบุ',
	without: 'ไม่ระบุ',
	difference: 'ต่าง',
	zero: 'เท่ากัน',
	list: 'รายการ',
	item: 'ข้อ',
	outcome: 'ผล',
	low: 'ช่วงต่ำ',
	high: 'ช่วงสูง',
	nWith: 'n ระบุ',
	nWithout: 'n ไม่ระบุ',
	tip: (item: string, withText: string, n: number, withoutText: string, others: number) =>
		`${item}\nระบุ ${withText} (n ${formatCount(n)}) · ไม่ระบุ ${withoutText} (n ${formatCount(others)})`,
	interval: 'จุด = ผลต่างเป็นจุดร้อยละ เส้น = ช่วงร้อยละ 95 (Newcombe) เส้นที่คร่อมศูนย์ยังบอกไม่ได้ว่าต่างกัน',
	association: 'เป็นเพียงความสัมพันธ์ ไม่ได้บอกว่าปัญหาเป็นเหตุ เมื่อเทียบหลายข้อพร้อมกันบางข้ออาจต่างโดยบังเอิญ',
	basis: 'เฉพาะหน่วยงานที่ตอบรายการและทราบผล คะแนน ITA เป็นของปีที่ประเมิน ไม่ใช่ปีที่นิเทศ',
};

const en: typeof th = {
	title: 'Which obstacles go with low completion or low scores?',
	answer: ({ name, outcome, value, low, high, n }) =>
		`Those that report "${name}" have ${outcome} by ${formatRateChange(value)} percentage points against those that do not (interval ${formatRateChange(low)} to ${formatRateChange(high)}, n ${formatCount(n)})`,
	unclear: (n) => `None can be told from no difference (n ${formatCount(n)})`,
	few: 'The groups are too small to compare',
	heading: (list, outcome) => `${list} · share with ${outcome}`,
	with: 'Reported',
	without: 'Not',
	difference: 'Difference',
	zero: 'the same',
	list: 'List',
	item: 'Item',
	outcome: 'Outcome',
	low: 'Interval low',
	high: 'Interval high',
	nWith: 'n reported',
	nWithout: 'n not',
	tip: (item, withText, n, withoutText, others) =>
		`${item}\nreported ${withText} (n ${formatCount(n)}) · not ${withoutText} (n ${formatCount(others)})`,
	interval:
		'dot = difference in percentage points, line = 95% interval (Newcombe); where it spans zero no difference can be told',
	association:
		'an association only: no obstacle is said to be the cause, and of several compared at once one may differ by chance',
	basis:
		'of agencies that answered the list and whose result is known; ITA totals are of the year assessed, not of the visit',
};

export const wordsOf = (language: Language) => (language === 'th' ? th : en);
