import { agencies, formatCount, type Language } from '$lib/words';

const th = {
	title: 'หน่วยงานอยู่ระดับใด',
	answer: (name: string, count: number, n: number) =>
		`ระดับที่มีมากที่สุดคือ ${name} (${formatCount(count)} จาก ${formatCount(n)} แห่ง)`,
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
	count: 'แห่ง',
	n: 'n',
	passRate: 'ผ่านร้อยละ',
	tip: (group: string, level: string, percent: string, count: number) =>
		`${group} · ${level} ${percent} (${formatCount(count)} แห่ง)`,
	assessed: (count: number) => `n ${formatCount(count)} แห่งที่มีผลการประเมิน`,
};

const en: typeof th = {
	title: 'At what level are the agencies?',
	answer: (name, count, n) =>
		`The commonest level is ${name} (${formatCount(count)} of ${agencies(n)})`,
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
	count: 'Agencies',
	n: 'n',
	passRate: 'Pass rate',
	tip: (group, level, percent, count) => `${group} · ${level} ${percent} (${agencies(count)})`,
	assessed: (count) => `n ${formatCount(count)} with a result`,
};

export const wordsOf = (language: Language) => (language === 'th' ? th : en);
export type LevelWords = typeof th;
