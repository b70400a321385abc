import { formatCount, inUnits, type Unit } from '$lib/words';
import { inUnitsOf } from '../in-units';

const th = (unit: Unit) => ({
	title: 'เชิญหน่วยงานใดเข้ารับการสนับสนุน',
	answer: (count: number, n: number) =>
		`${formatCount(count)} จาก ${inUnits(n, unit)}ที่ตอบ ต้องการการสนับสนุนอย่างน้อยหนึ่งอย่าง`,
	answered: (n: number) => `n ${inUnits(n, unit)}ที่ตอบ`,
	wanted: 'ต้องการ',
	names: 'คลิกหัวคอลัมน์เพื่อเรียงตามการสนับสนุน',
});

const en: typeof th = (unit) => ({
	title: 'Whom to invite to what support?',
	answer: (count, n) =>
		`${formatCount(count)} of the ${inUnits(n, unit)} that answered want some support`,
	answered: (n) => `n ${formatCount(n)} that answered`,
	wanted: 'wanted',
	names: 'press a head to sort by a kind of support',
});

export const wordsOf = inUnitsOf(th, en);
