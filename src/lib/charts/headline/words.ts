import { agencies, formatCount, formatRate, formatScore, type Language } from '$lib/words';

/** Words of a sentence, those in a list of one set off as what the sentence is about. */
export type Words = readonly (string | readonly [strong: string])[];

/** More that share a value are counted: a list of all would say nothing. */
const mostNamed = 3;

const th = {
	passes: (passes: number, n: number, rate: number): Words => [
		'ผ่านเกณฑ์ 85 คะแนน ',
		[`${formatCount(passes)} จาก ${formatCount(n)} หน่วยงาน (ร้อยละ ${formatRate(rate)})`],
	],
	/** Of several years: an agency counts once a year. */
	passesOfYears: (passes: number, n: number, rate: number): Words => [
		'ผ่านเกณฑ์ 85 คะแนน ',
		[`${formatCount(passes)} จาก ${formatCount(n)} หน่วยงาน-ปี (ร้อยละ ${formatRate(rate)})`],
	],
	toTarget: (distance: number): Words => [
		` ยังขาดอีก ${formatCount(distance)} หน่วยงานจึงจะถึงเป้าร้อยละ 80`,
	],
	pastTarget: (spare: number): Words => [` เกินเป้าร้อยละ 80 อยู่ ${formatCount(spare)} หน่วยงาน`],
	atTarget: (): Words => [' ถึงเป้าร้อยละ 80 แล้ว'],
	change: (difference: number, n: number): Words =>
		difference === 0
			? [`เทียบปีก่อนใน ${formatCount(n)} หน่วยงานที่มีผลทั้งสองปี จำนวนที่ผ่านเท่าเดิม`]
			: [
					`เทียบปีก่อนใน ${formatCount(n)} หน่วยงานที่มีผลทั้งสองปี ผ่าน`,
					[`${difference > 0 ? 'เพิ่มขึ้น' : 'ลดลง'} ${formatCount(Math.abs(difference))} แห่ง`],
				],
	weakest: (names: readonly string[], points: number, n: number, unit: string): Words => [
		'ตัวชี้วัดที่ฉุดคะแนนมากที่สุด',
		...(names.length > mostNamed
			? ['มี ', [`${names.length} ตัวเท่ากัน`] as const]
			: ['คือตัวชี้วัดที่ ', [names.join(' และ ')] as const]),
		` (ยกคะแนนรวมได้อีกเฉลี่ย ${formatScore(points)} ใน ${formatCount(n)} ${unit})`,
	],
	completion: (rate: number, rounds: string): Words => [
		'โครงการตามแผนแล้วเสร็จ ',
		[`ร้อยละ ${formatRate(rate)}`],
		rounds ? ` (${rounds})` : '',
	],
	planObstacle: (name: string, share: number, n: number, unit: string): Words => [
		'อุปสรรคของแผนที่พบมากที่สุดคือข้อ ',
		[`“${name}”`],
		` (ร้อยละ ${formatRate(share)} ของ ${formatCount(n)} ${unit}ที่ตอบ)`,
	],
	itaObstacle: (name: string, share: number, n: number, unit: string): Words => [
		'ปัญหาของ ITA ที่พบมากที่สุดคือข้อ ',
		[`“${name}”`],
		` (ร้อยละ ${formatRate(share)} ของ ${formatCount(n)} ${unit}ที่ตอบ)`,
	],
	national: (mean: number, nation: number, year: number, certain: boolean): Words => [
		`คะแนนเฉลี่ย ${formatScore(mean)} ทั้งประเทศ ${formatScore(nation)} (ITA ${year}${certain ? '' : ' ยังไม่ยืนยัน'})`,
	],
	incomplete: (count: number, unit: string): Words => [
		`ดำเนินการไม่ครบถ้วน ${formatCount(count)} ${unit} ไม่นับในคะแนน`,
	],
	flagged: (count: number, unit: string): Words => [
		`คะแนน ${formatCount(count)} ${unit}มีข้อมูลไม่สอดคล้องกัน`,
	],
	few: (n: number, unit: string): Words => [`มีเพียง ${formatCount(n)} ${unit} จึงไม่ควรสรุปเป็นแนวโน้ม`],
	fewOfYears: (n: number): Words => [
		`มี ${formatCount(n)} หน่วยงาน-ปี ซึ่งอาจมาจากไม่ถึง 5 หน่วยงาน จึงไม่ควรสรุปเป็นแนวโน้ม`,
	],
};

const en: typeof th = {
	passes: (passes, n, rate) => [
		[`${formatCount(passes)} of ${agencies(n)} (${formatRate(rate)}%)`],
		` ${n === 1 ? 'is' : 'are'} at 85 points or more`,
	],
	passesOfYears: (passes, n, rate) => [
		[`${formatCount(passes)} of ${formatCount(n)} agency-years (${formatRate(rate)}%)`],
		' are at 85 points or more',
	],
	toTarget: (distance) => [`, ${formatCount(distance)} short of the 80% target`],
	pastTarget: (spare) => [`, ${formatCount(spare)} past the 80% target`],
	atTarget: () => [', at the 80% target'],
	change: (difference, n) =>
		difference === 0
			? [`of ${agencies(n)} with results in both years as many pass as the year before`]
			: [
					`of ${agencies(n)} with results in both years `,
					[`${formatCount(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'} pass`],
					' than the year before',
				],
	weakest: (names, points, n) => [
		'most points are lost on ',
		[names.length > mostNamed ? `${names.length} indicators alike` : names.join(' and ')],
		` (${formatScore(points)} points of the total to gain on average, n ${formatCount(n)})`,
	],
	completion: (rate, rounds) => [
		[`${formatRate(rate)}%`],
		` of planned projects are completed${rounds ? ` (${rounds})` : ''}`,
	],
	planObstacle: (name, share, n) => [
		'the commonest obstacle to plans is ',
		[name],
		` (${formatRate(share)}% of ${formatCount(n)} that answered)`,
	],
	itaObstacle: (name, share, n) => [
		'the commonest problem in the ITA is ',
		[name],
		` (${formatRate(share)}% of ${formatCount(n)} that answered)`,
	],
	national: (mean, nation, year, certain) => [
		`mean ${formatScore(mean)}, the nation’s ${formatScore(nation)} (ITA ${year}${certain ? '' : ', unverified'})`,
	],
	incomplete: (count) => [
		`${formatCount(count)} incomplete ${count === 1 ? 'assessment is' : 'assessments are'} not in the scores`,
	],
	flagged: (count) => [
		`${formatCount(count)} ${count === 1 ? 'score rests' : 'scores rest'} on values that disagree`,
	],
	few: (n, unit) => [`only ${formatCount(n)} ${unit}: no trend can be told`],
	fewOfYears: (n) => [
		`${formatCount(n)} ${n === 1 ? 'agency-year' : 'agency-years'} may be of fewer than 5 agencies: no trend can be told`,
	],
};

export const wordsOf = (language: Language) => (language === 'th' ? th : en);
