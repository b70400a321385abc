import { formatCount, formatScore, inUnits, type Unit } from '$lib/words';
import { inUnitsOf } from '../in-units';

const th = (unit: Unit) => ({
	title: 'หน่วยงานใดเกือบผ่าน ยกขึ้นได้ง่าย',
	answer: (n: number, name: string, short: number) =>
		`${inUnits(n, unit)}ได้ 80 ถึงไม่ถึง 85 คะแนน · ใกล้ที่สุดคือ ${name} ขาด ${formatScore(short)} คะแนน`,
	none: 'ไม่มีหน่วยงานที่ได้ 80 ถึงไม่ถึง 85 คะแนน',
	total: 'คะแนนรวม',
	short: 'ขาดอีก',
	indicator: 'ยกตัวชี้วัดเดียวที่เพิ่มน้อยที่สุด',
	rise: 'ต้องเพิ่ม (คะแนน)',
	items: 'ข้อ OIT ที่ขาด น้อยที่สุดที่พอ',
	noSingle: 'ตัวเดียวไม่พอ',
	itemNote: 'จำนวนข้อ OIT คิดจากน้ำหนักของข้อ เฉพาะ ITA 2562–2565 ซึ่งทราบจำนวนข้อ',
	cut: (shown: number) => `แสดง ${inUnits(shown, unit)}ที่ใกล้ที่สุด`,
});

const en: typeof th = (unit) => ({
	title: 'Who is just below the line?',
	answer: (n, name, short) =>
		`${inUnits(n, unit)} ${n === 1 ? 'scores' : 'score'} 80 to under 85 · the nearest is ${name}, ${formatScore(short)} short`,
	none: 'No agency scores 80 to under 85',
	total: 'Total',
	short: 'Short by',
	indicator: 'Single indicator with the least rise',
	rise: 'Rise needed (points)',
	items: 'Fewest unmet OIT items that would do',
	noSingle: 'none alone is enough',
	itemNote: 'OIT items by what each is worth, for ITA 2562–2565 only, whose items are known',
	cut: (shown) => `the ${formatCount(shown)} nearest are shown`,
});

export const wordsOf = inUnitsOf(th, en);
