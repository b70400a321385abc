import { formatCount, formatScore } from '$lib/words';
import type { MeasureId } from './measures';

const th = {
	measure: {
		recoverable: 'คะแนนที่เพิ่มได้',
		mean: 'คะแนนเฉลี่ย',
		below: 'สัดส่วนที่ต่ำกว่าเป้า',
	} as Record<MeasureId, string>,
	rankBy: 'จัดอันดับตาม',
	colourBy: 'ระบายสีตาม',
	value: 'ค่า',
	difference: 'ต่างจากทั้งหมด',
	target: 'เป้าหมาย',
	raise: 'ยก',
	settings: 'เป้าหมายของแต่ละตัวชี้วัด และตัวชี้วัดที่ยกขึ้น',
	reset: 'คืนค่า 85 ทุกตัว',
	parameters: { measure: 'จัดอันดับตาม', colour: 'ระบายสีตาม', target: 'เป้าหมาย', raise: 'ตัวชี้วัดที่ยก' },
	targetOf: (name: string) => `เป้าหมายของตัวชี้วัดที่ ${name}`,
	raiseOf: (name: string) => `ยกตัวชี้วัดที่ ${name} ถึงเป้า`,
	ranking: {
		recoverable: 'ยกตัวชี้วัดใดแล้วคะแนนเพิ่มมากที่สุด',
		mean: 'ตัวชี้วัดใดคะแนนเฉลี่ยต่ำที่สุด',
		below: 'ตัวชี้วัดใดต่ำกว่าเป้ามากที่สุด',
	} as Record<MeasureId, string>,
	subs: 'ตัวชี้วัดย่อยของ 9 และ 10 ใดอ่อนที่สุด',
	heat: 'ตัวชี้วัดใดอ่อนที่อำเภอหรือประเภทใด',
	first: (name: string, measure: string, value: string, n: number) =>
		`ตัวชี้วัดที่ ${name} ${measure} ${value} (n ${formatCount(n)})`,
	heatAnswer: (group: string, name: string, measure: string, value: string, n: number) =>
		`${group} · ตัวชี้วัดที่ ${name} ${measure} ${value} (n ${formatCount(n)})`,
	indicator: 'ตัวชี้วัด',
	mean: 'เฉลี่ย',
	median: 'มัธยฐาน',
	lower: 'ควอร์ไทล์ล่าง',
	upper: 'ควอร์ไทล์บน',
	below: 'ต่ำกว่าเป้า',
	recoverable: 'เพิ่มได้',
	targets: (list: string) => `เป้าหมาย ${list}`,
	allAt: (score: number) => `ทุกตัวชี้วัด ${formatScore(score)}`,
	cell: (measure: string) => `ในช่อง: ${measure} และ n ใต้ค่า`,
	differs: 'สีน้ำเงินคือดีกว่าทั้งหมด สีส้มคือแย่กว่า เครื่องหมายบอกทิศทาง',
	subYears: 'ตัวชี้วัดย่อยมีเฉพาะผล ITA 2562–2565',
	tip: (group: string, name: string, measure: string, value: string, n: number) =>
		`${group} · ${name}\n${measure} ${value} · n ${formatCount(n)}`,
};

const en: typeof th = {
	measure: {
		recoverable: 'points to gain',
		mean: 'mean score',
		below: 'share below target',
	},
	rankBy: 'Rank by',
	colourBy: 'Colour by',
	value: 'Value',
	difference: 'Difference from the whole',
	target: 'Target',
	raise: 'Raise',
	settings: 'Target of each indicator, and which are raised',
	reset: 'All back to 85',
	parameters: { measure: 'ranked by', colour: 'coloured by', target: 'target', raise: 'raised' },
	targetOf: (name) => `Target of indicator ${name}`,
	raiseOf: (name) => `Raise indicator ${name} to its target`,
	ranking: {
		recoverable: 'Raising which indicator would add most?',
		mean: 'Which indicator has the lowest mean?',
		below: 'Which indicator is most often below target?',
	},
	subs: 'Which sub-indicators of 9 and 10 are weakest?',
	heat: 'Which indicator is weak where?',
	first: (name, measure, value, n) =>
		`Indicator ${name}: ${measure} ${value} (n ${formatCount(n)})`,
	heatAnswer: (group, name, measure, value, n) =>
		`${group} · indicator ${name}: ${measure} ${value} (n ${formatCount(n)})`,
	indicator: 'Indicator',
	mean: 'Mean',
	median: 'Median',
	lower: 'Lower quartile',
	upper: 'Upper quartile',
	below: 'Below target',
	recoverable: 'To gain',
	targets: (list) => `targets: ${list}`,
	allAt: (score) => `every indicator ${formatScore(score)}`,
	cell: (measure) => `in a cell: ${measure}, n below it`,
	differs: 'blue: better than the whole, orange: worse; the sign says which',
	subYears: 'sub-indicators are of ITA 2562–2565 only',
	tip: (group, name, measure, value, n) =>
		`${group} · ${name}\n${measure} ${value} · n ${formatCount(n)}`,
};

export const wordsOf = (language: 'th' | 'en') => (language === 'th' ? th : en);
