import { formatCount, inUnits, type Unit } from '$lib/words';
import { inUnitsOf } from '../in-units';

const th = (unit: Unit) => ({
	yes: '✓',
	no: 'ไม่',
	answered: (section: string, n: number) => `ข้อ ${section} n ${inUnits(n, unit)}ที่ตอบ`,
	reading: '✓ = มีแล้ว · ขีด = ไม่ทราบ · หลัง “ไม่” คือเหตุผลที่ให้ไว้',
});

const en: typeof th = () => ({
	yes: '✓',
	no: 'no',
	answered: (section, n) => `${section} n ${formatCount(n)} that answered`,
	reading: '✓ = yes · dash = unknown · behind "no" stands the reason given',
});

export const wordsOf = inUnitsOf(th, en);
