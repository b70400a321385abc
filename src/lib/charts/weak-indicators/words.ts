import { formatCount, formatScore, type Language } from '$lib/words';

const th = {
	title: 'ตัวชี้วัดใดฉุดคะแนนมากที่สุด',
	answer: (first: string, firstPoints: number, second: string, secondPoints: number) =>
		`ตัวชี้วัดที่ ${first} ยกคะแนนรวมได้อีกเฉลี่ย ${formatScore(firstPoints)} คะแนน รองลงมาคือตัวชี้วัดที่ ${second} ${formatScore(secondPoints)} คะแนน`,
	tied: (names: readonly string[], points: number) =>
		`ตัวชี้วัดที่ ${names.join(' และ ')} ยกคะแนนรวมได้อีกเท่ากัน เฉลี่ย ${formatScore(points)} คะแนน`,
	single: (first: string, points: number) =>
		`ตัวชี้วัดที่ ${first} ยกคะแนนรวมได้อีกเฉลี่ย ${formatScore(points)} คะแนน`,
	none: 'ทุกตัวชี้วัดถึง 85 แล้วทุกหน่วยงาน',
	groups: (name: string, points: number, n: number) =>
		`${name} เพิ่มคะแนนรวมได้มากที่สุด เฉลี่ย ${formatScore(points)} คะแนน (n ${formatCount(n)})`,
	indicator: 'ตัวชี้วัด',
	form: 'แบบ',
	recoverable: 'เพิ่มได้',
	mean: 'เฉลี่ย',
	below: 'ต่ำกว่า 85',
	meanOf: (number: string) => `ตัวชี้วัดที่ ${number}: คะแนนเฉลี่ย`,
	recoverableOf: (number: string) => `ตัวชี้วัดที่ ${number}: คะแนนที่เพิ่มได้`,
	tip: (group: string, indicator: string, points: string, mean: string, n: number) =>
		`${group} · ${indicator}\nเพิ่มคะแนนรวมได้ ${points} · เฉลี่ย ${mean} · n ${formatCount(n)}`,
	target: 'เพิ่มได้ = คะแนนรวมที่จะเพิ่มหากยกตัวชี้วัดถึง 85',
	unverified: 'น้ำหนักปี ITA 2568 เป็นต้นไปยังไม่ได้ตรวจยืนยัน',
};

const en: typeof th = {
	title: 'Which indicators hold scores back most?',
	answer: (first, firstPoints, second, secondPoints) =>
		`${first} could add ${formatScore(firstPoints)} points to the total on average, then ${second}, ${formatScore(secondPoints)}`,
	tied: (names, points) =>
		`${names.join(' and ')} could each add ${formatScore(points)} points to the total on average`,
	single: (first, points) => `${first} could add ${formatScore(points)} points on average`,
	none: 'Every indicator is at 85 or more in every agency',
	groups: (name, points, n) =>
		`${name} has most to gain: ${formatScore(points)} points on average (n ${formatCount(n)})`,
	indicator: 'Indicator',
	form: 'Form',
	recoverable: 'To gain',
	mean: 'Mean',
	below: 'Under 85',
	meanOf: (number) => `Indicator ${number}: mean`,
	recoverableOf: (number) => `Indicator ${number}: points to gain`,
	tip: (group, indicator, points, mean, n) =>
		`${group} · ${indicator}\n${points} points to gain · mean ${mean} · n ${formatCount(n)}`,
	target: 'to gain = points the total would rise were the indicator raised to 85',
	unverified: 'weights from ITA 2568 on are not verified',
};

export const wordsOf = (language: Language) => (language === 'th' ? th : en);
