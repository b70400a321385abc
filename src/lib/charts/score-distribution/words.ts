import { agencies, formatCount, formatScore, type Language } from '$lib/words';
import type { NamedFigure } from '../extremes';

const th = {
	title: 'คะแนน ITA กระจายอย่างไร',
	passMark: 'เกณฑ์ผ่าน 85',
	median: (value: number) => `มัธยฐาน ${formatScore(value)}`,
	answer: (low: number, high: number, passes: number, n: number) =>
		`หน่วยงานร้อยละ 50 ตรงกลางได้ ${formatScore(low)}–${formatScore(high)} คะแนน · ผ่านเกณฑ์ (85 ขึ้นไป) ${formatCount(passes)} จาก ${formatCount(n)} แห่ง`,
	single: (value: number) => `มีคะแนนเพียงแห่งเดียว ${formatScore(value)} คะแนน`,
	extremes: (highest: NamedFigure, lowest: NamedFigure) =>
		`มัธยฐานสูงสุด ${highest.name} ${formatScore(highest.value)} (n ${highest.n}) · ต่ำสุด ${lowest.name} ${formatScore(lowest.value)} (n ${lowest.n})`,
	onlyGroup: (group: NamedFigure) =>
		`${group.name} มัธยฐาน ${formatScore(group.value)} (n ${group.n})`,
	passing: '85 ขึ้นไป',
	below: 'ต่ำกว่า 85',
	levelUnknown: 'ไม่ทราบระดับ',
	range: 'ช่วงคะแนน',
	rangeOf: (from: number, to: number) => (to === 100 ? `${from}–100` : `${from}–${to}`),
	total: 'รวม',
	n: 'มีคะแนน (แห่ง)',
	passes: 'ผ่าน',
	passRate: 'ผ่านร้อยละ',
	medianHead: 'มัธยฐาน',
	lower: 'ควอร์ไทล์ล่าง',
	upper: 'ควอร์ไทล์บน',
	incomplete: 'ไม่ครบถ้วน',
	tip: (count: number, what: string) => `${formatCount(count)} แห่ง · ${what}`,
	dots: 'จุดละหนึ่งคะแนน จุดใหญ่คือหลายแห่ง · แถบคือช่วงร้อยละ 50 ตรงกลาง ขีดตั้งคือมัธยฐาน',
	dotsOpen: 'จุดละหนึ่งหน่วยงาน คลิกเพื่อเปิดหน่วยงาน · แถบคือช่วงร้อยละ 50 ตรงกลาง ขีดตั้งคือมัธยฐาน',
	manyDots: 'แถบคือช่วงร้อยละ 50 ตรงกลาง ขีดตั้งคือมัธยฐาน',
	bins: 'ช่วงละ 5 คะแนน ขอบล่างรวมอยู่ในช่วง',
	mixed: 'ปีที่เลือกใช้ระดับสองชุด จึงแสดงเพียงผ่านหรือไม่ผ่าน',
	without: (count: number) => `ไม่มีคะแนนรวม ${formatCount(count)} แห่ง`,
	covered: (range: string, n: string) => `${range} คะแนน · ${n}`,
	brush: {
		hint: 'ลากบนแผนภูมิเพื่อเลือกช่วงคะแนน',
		numbers: 'ระบุเป็นตัวเลข',
		remove: 'เลิกเลือกช่วงคะแนนนี้',
		from: 'เลือกคะแนนตั้งแต่',
		to: 'เลือกคะแนนถึง',
		all: 'ทุกคะแนน',
	},
};

const en: typeof th = {
	title: 'How are the ITA totals spread?',
	passMark: 'pass mark 85',
	median: (value) => `median ${formatScore(value)}`,
	answer: (low, high, passes, n) =>
		`The middle half scores ${formatScore(low)}–${formatScore(high)} · ${formatCount(passes)} of ${agencies(n)} are at 85 or more`,
	single: (value) => `One agency alone has a total, ${formatScore(value)}`,
	extremes: (highest, lowest) =>
		`Highest median: ${highest.name} ${formatScore(highest.value)} (n ${highest.n}) · lowest: ${lowest.name} ${formatScore(lowest.value)} (n ${lowest.n})`,
	onlyGroup: (group) => `${group.name}: median ${formatScore(group.value)} (n ${group.n})`,
	passing: '85 or more',
	below: 'under 85',
	levelUnknown: 'level unknown',
	range: 'Score range',
	rangeOf: (from, to) => (to === 100 ? `${from}–100` : `${from}–${to}`),
	total: 'Total',
	n: 'n with a total',
	passes: 'Passes',
	passRate: 'Pass rate',
	medianHead: 'Median',
	lower: 'Lower quartile',
	upper: 'Upper quartile',
	incomplete: 'Incomplete',
	tip: (count, what) => `${agencies(count)} · ${what}`,
	dots: 'a dot a score, larger where several agencies share it · band: middle half · upright line: median',
	dotsOpen: 'a dot an agency, click to open it · band: middle half · upright line: median',
	manyDots: 'band: middle half · upright line: median',
	bins: 'ranges of 5 points, the lower edge included',
	mixed: 'the years chosen use two sets of levels, so only pass or not is shown',
	without: (count) => `${formatCount(count)} without a total`,
	covered: (range, n) => `${range} points · ${n}`,
	brush: {
		hint: 'Drag across the chart to choose a score range',
		numbers: 'Give it in numbers',
		remove: 'Choose this range no more',
		from: 'Choose scores from',
		to: 'Choose scores up to',
		all: 'all scores',
	},
};

export const wordsOf = (language: Language) => (language === 'th' ? th : en);
export type DistributionWords = typeof th;
