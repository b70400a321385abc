import { formatCount, formatPercent, formatRate, inUnits, type Unit } from '$lib/words';
import { inUnitsOf } from '../in-units';

const th = (unit: Unit, many: string) => ({
	named: (name: string, share: number, n: number) =>
		`ข้อ “${name}” ร้อยละ ${formatRate(share)} (${inUnits(n, unit)}ที่ตอบ)`,
	heading: (name: string, answered: number, all: number) =>
		`${name} · ตอบ ${formatCount(answered)} จาก ${inUnits(all, unit)}`,
	item: 'ข้อ',
	list: 'รายการ',
	share: 'ร้อยละของที่ตอบ',
	percent: 'ร้อยละ',
	count: 'ระบุ',
	low: 'ช่วงต่ำ',
	high: 'ช่วงสูง',
	answered: `ตอบ (${many})`,
	tip: (group: string, item: string, share: string, yes: number, n: number) =>
		`${group} · ${item}\n${share} คือ ${formatCount(yes)} จาก ${inUnits(n, unit)}ที่ตอบ`,
	interval: 'เส้น = ช่วงความไม่แน่นอนของกลุ่มเล็ก ร้อยละ 95 (Wilson)',
	cell: (heads: readonly string[]) =>
		`ในช่อง: ร้อยละของที่ตอบ · n = จำนวนที่ตอบ${heads.length > 1 ? `เรื่อง ${heads.join(' / ')}` : ''}`,
	unanswered: 'ไม่ตอบรายการ = ไม่ทราบ ไม่นับเป็น “ไม่มี”',
});

const en: typeof th = () => ({
	named: (name, share, n) => `${name} ${formatPercent(share)} (n ${formatCount(n)})`,
	heading: (name, answered, all) =>
		`${name} · ${formatCount(answered)} of ${formatCount(all)} answered`,
	item: 'Item',
	list: 'List',
	share: 'Share of answers',
	percent: 'Share',
	count: 'Reported',
	low: 'Interval low',
	high: 'Interval high',
	answered: 'n answered',
	tip: (group, item, share, yes, n) =>
		`${group} · ${item}\n${share}: ${formatCount(yes)} of ${formatCount(n)} that answered`,
	interval: 'line = 95% uncertainty of a small group (Wilson)',
	cell: (heads) =>
		`in a cell: % of those that answered · n = answered${heads.length > 1 ? ` on ${heads.join(' / ')}` : ''}`,
	unanswered: 'a list left blank is unknown, not "none"',
});

export const wordsOf = inUnitsOf(th, en);
