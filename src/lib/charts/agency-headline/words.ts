import type { Weakest } from '$lib/summaries';
import { formatCount, formatRate, formatScore, indicatorNames, type Language } from '$lib/words';
import type { Words } from '../headline/words';

const th = {
	total: (year: number | undefined, total: number, level: string): Words => [
		`คะแนน ITA${year === undefined ? '' : ` ปี ${year}`} `,
		[`${formatScore(total)}${level && ` ระดับ ${level}`}`],
	],
	below: (points: number): Words => [` ต่ำกว่าเกณฑ์ 85 อยู่ ${formatScore(points)} คะแนน`],
	above: (points: number): Words => [` เกินเกณฑ์ 85 อยู่ ${formatScore(points)} คะแนน`],
	at: (): Words => [' เท่าเกณฑ์ 85 พอดี'],
	levelOnly: (year: number | undefined, level: string): Words => [
		`ผล ITA${year === undefined ? '' : ` ปี ${year}`} `,
		[level],
		' ไม่มีคะแนนรวม',
	],
	noResult: (): Words => ['การนิเทศของปีนี้ไม่มีผล ITA'],
	weakest: ({ indicators, points }: Weakest): Words => [
		'ตัวชี้วัดที่ฉุดมากที่สุดคือ ',
		[indicatorNames(indicators, 'th')],
		` ${indicators.length > 1 ? 'ยกข้อใดข้อหนึ่งถึง 85' : 'ยกถึง 85'} คะแนนรวมเพิ่ม ${formatScore(points)}`,
	],
	nothingToGain: (): Words => ['ทุกตัวชี้วัดที่มีคะแนนถึง 85'],
	completion: (rate: number, completed: number, projects: number): Words => [
		'แผนแล้วเสร็จ ',
		[`ร้อยละ ${formatRate(rate)}`],
		` (${formatCount(completed)} จาก ${formatCount(projects)} โครงการ)`,
	],
	notReported: (): Words => ['ไม่ได้รายงานแผนในระบบ e-PlanNACC'],
	noPlan: (): Words => ['ไม่ทราบความคืบหน้าของแผน'],
	notSubmitted: (): Words => ['คะแนน OIT เป็น 0 ทุกข้อ ซึ่งมักหมายถึงไม่ได้ส่งข้อมูล'],
	differentTotals: (): Words => [
		'การนิเทศและผล ITA ของปีนี้ให้คะแนนรวมไม่เท่ากัน ใช้การนิเทศครั้งล่าสุดที่มีครบทุกตัวชี้วัด',
	],
	findings: (count: number): Words => [`การตรวจแถวเหล่านี้พบ ${formatCount(count)} รายการ ดูท้ายหน้า`],
};

const en: typeof th = {
	total: (year, total, level) => [
		`ITA${year === undefined ? '' : ` ${year}`} total `,
		[`${formatScore(total)}${level && `, level ${level}`}`],
	],
	below: (points) => [`, ${formatScore(points)} points below 85`],
	above: (points) => [`, ${formatScore(points)} points above 85`],
	at: () => [', just at 85'],
	levelOnly: (year, level) => [
		`ITA${year === undefined ? '' : ` ${year}`} result: `,
		[level],
		', without a total',
	],
	noResult: () => ['No ITA result in the visits of the year'],
	weakest: ({ indicators, points }) => [
		'most is lost on ',
		[indicatorNames(indicators, 'en')],
		`: ${indicators.length > 1 ? 'with any one of them at 85' : 'at 85'} the total gains ${formatScore(points)}`,
	],
	nothingToGain: () => ['every indicator with a score is at 85'],
	completion: (rate, completed, projects) => [
		[`${formatRate(rate)}%`],
		` of the plan is completed (${formatCount(completed)} of ${formatCount(projects)} projects)`,
	],
	notReported: () => ['the plan is not reported in e-PlanNACC'],
	noPlan: () => ['how far the plan is, is not known'],
	notSubmitted: () => ['all of OIT is 0, which mostly means that nothing was submitted'],
	differentTotals: () => [
		'visits of the year carry different totals: the latest with all indicators stands',
	],
	findings: (count) => [
		`the checks found ${formatCount(count)} ${count === 1 ? 'thing' : 'things'} in these rows, listed below`,
	],
};

export const wordsOf = (language: Language) => (language === 'th' ? th : en);
