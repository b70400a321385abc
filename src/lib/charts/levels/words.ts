import { capital, formatCount, inUnits, type Unit } from '$lib/words';
import { inUnitsOf } from '../in-units';

const th = (unit: Unit, many: string) => ({
	title: 'หน่วยงานอยู่ระดับใด',
	answer: (name: string, count: number, n: number) =>
		`ระดับที่มีมากที่สุดคือ ${name} (${formatCount(count)} จาก ${inUnits(n, unit)})`,
	extremes: {
		what: 'สัดส่วนผ่านเกณฑ์ของแห่งที่มีคะแนน',
		highest: 'สัดส่วนผ่านเกณฑ์ของแห่งที่มีคะแนน สูงสุด',
		lowest: 'ต่ำสุด',
	},
	regimes: { letters: 'ITA 2562–2565', names: 'ITA 2566 เป็นต้นไป' },
	other: 'ปีที่เทียบไม่ได้',
	unknown: 'ไม่ทราบระดับ',
	noScores: 'ยังไม่มีหน่วยงานที่มีคะแนน',
	level: 'ระดับ',
	set: 'ชุดระดับ',
	share: 'ร้อยละ',
	count: many,
	n: 'n',
	passRate: 'ผ่านร้อยละ',
	tip: (group: string, level: string, percent: string, count: number) =>
		`${group} · ${level} ${percent} (${inUnits(count, unit)})`,
	assessed: (count: number) => `n ${inUnits(count, unit)}ที่มีผลการประเมิน`,
});

const en: typeof th = (unit, many) => ({
	title: 'At what level are the agencies?',
	answer: (name, count, n) =>
		`The commonest level is ${name} (${formatCount(count)} of ${inUnits(n, unit)})`,
	extremes: {
		what: 'share passing of those with a total',
		highest: 'Highest share passing of those with a total:',
		lowest: 'lowest:',
	},
	regimes: { letters: 'ITA 2562–2565', names: 'ITA 2566 onwards' },
	other: 'years that do not compare',
	unknown: 'level unknown',
	noScores: 'No agency has a total',
	level: 'Level',
	set: 'Set of levels',
	share: 'Share',
	count: capital(many),
	n: 'n',
	passRate: 'Pass rate',
	tip: (group, level, percent, count) => `${group} · ${level} ${percent} (${inUnits(count, unit)})`,
	assessed: (count) => `n ${formatCount(count)} with a result`,
});

export const wordsOf = inUnitsOf(th, en);
export type LevelWords = ReturnType<typeof th>;
