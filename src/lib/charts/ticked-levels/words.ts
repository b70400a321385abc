import { formatCount, formatPercent, inUnits, type Unit } from '$lib/words';
import { inUnitsOf } from '../in-units';

const th = (unit: Unit) => ({
	title: 'ระดับที่ติ๊กไว้ตรงกับผลที่คำนวณได้หรือไม่',
	standings: { higher: 'ติ๊กสูงกว่าผล', same: 'ตรงกัน', lower: 'ติ๊กต่ำกว่าผล' },
	answer: (section: string, same: number, n: number) =>
		`ข้อ ${section} ตรงกับผล ${formatCount(same)} จาก ${inUnits(n, unit)}`,
	level: 'ข้อ',
	ticked: 'ระดับที่ติ๊ก',
	computed: (band: string) => `คำนวณได้${band}`,
	n: 'n',
	tip: (name: string, standing: string, count: number, n: number) =>
		`${name} · ${standing} ${formatPercent(count / n)} (${formatCount(count)} จาก ${inUnits(n, unit)})`,
	note: 'เฉพาะหน่วยงานที่ติ๊กระดับและคำนวณผลตามรอบของแผนได้ ผลคำนวณจากโครงการที่แล้วเสร็จ: รอบ 6 เดือน 20/50 รอบ 12 เดือน 50/80',
	not: 'ไม่ตรงไม่ได้แปลว่าหน่วยงานผิด: ช่วงร้อยละที่พิมพ์ในแบบซ้อนกัน และผู้ติ๊กอาจดูมากกว่าจำนวนโครงการ',
});

const en: typeof th = (unit) => ({
	title: 'Do the ticked levels agree with the projects?',
	standings: { higher: 'Ticked higher', same: 'The same', lower: 'Ticked lower' },
	answer: (section, same, n) => `${section} agrees in ${formatCount(same)} of ${inUnits(n, unit)}`,
	level: 'Item',
	ticked: 'Ticked',
	computed: (band) => `Computed ${band.toLowerCase()}`,
	n: 'n',
	tip: (name, standing, count, n) =>
		`${name} · ${standing} ${formatPercent(count / n)} (${formatCount(count)} of ${formatCount(n)})`,
	note: 'of agencies that ticked a level and whose band is known in their plan’s round; computed from completed projects: 6 months 20/50, 12 months 50/80',
	not: 'to differ is no fault: the bands printed on the form overlap, and whoever ticks may look at more than the count of projects',
});

export const wordsOf = inUnitsOf(th, en);
