import { formatCount, inUnits, type Unit } from '$lib/words';
import { inUnitsOf } from '../in-units';

const th = (unit: Unit, many: string) => ({
	title: 'ถ้ายกตัวชี้วัดที่เลือกถึงเป้า จะผ่านเพิ่มกี่แห่ง',
	answer: (names: string, now: number, then: number, n: number) =>
		`ยกตัวชี้วัดที่ ${names}: ผ่านจาก ${formatCount(now)} เป็น ${formatCount(then)} จาก ${inUnits(n, unit)}`,
	reached: ' · ถึงเป้าร้อยละ 80',
	already: ' · ถึงเป้าร้อยละ 80 อยู่แล้ว',
	distance: (more: number) => ` · ยังขาดอีก ${inUnits(more, unit)}จึงถึงเป้าร้อยละ 80`,
	nothing: 'ยังไม่ได้เลือกตัวชี้วัดที่จะยก',
	what: 'รายการ',
	now: 'ตอนนี้',
	then: 'เมื่อยกแล้ว',
	change: 'เปลี่ยน',
	passes: `ผ่านเกณฑ์ 85 (${many})`,
	passRate: 'ผ่านร้อยละ',
	toTarget: `ห่างจากเป้าร้อยละ 80 (${many})`,
	median: 'มัธยฐานคะแนนรวม',
	level: (name: string) => `ระดับ ${name} (${many})`,
	lacking: (count: number) => `${inUnits(count, unit)}ไม่มีคะแนนตัวชี้วัดที่ยก จึงไม่ได้เพิ่มส่วนนั้น`,
	caution: 'เป็นการคำนวณจากน้ำหนัก ไม่ใช่การพยากรณ์',
	single: 'ยกตัวชี้วัดเดียว ตัวใดทำให้ผ่านเพิ่มมากที่สุด',
	singleAnswer: (name: string, more: number, n: number) =>
		`ยกตัวชี้วัดที่ ${name} ตัวเดียว ผ่านเพิ่ม ${inUnits(more, unit)} จากที่ยังไม่ผ่าน ${inUnits(n, unit)}`,
	noneHelps: (n: number) => `ไม่มีตัวชี้วัดใดตัวเดียวที่ทำให้ผ่านเพิ่มได้ ใน ${inUnits(n, unit)}ที่ยังไม่ผ่าน`,
	allPass: 'ผ่านแล้วทุกแห่ง',
	more: `ผ่านเพิ่ม (${many})`,
	target: 'เป้าหมาย',
	indicator: 'ตัวชี้วัด',
});

const en: typeof th = (_unit, many) => ({
	title: 'How many more would pass were the chosen indicators raised?',
	answer: (names, now, then, n) =>
		`Raising ${names}: passes go from ${formatCount(now)} to ${formatCount(then)} of ${formatCount(n)}`,
	reached: ' · the 80% target is met',
	already: ' · the 80% target is met as it is',
	distance: (more) => ` · ${formatCount(more)} more needed for the 80% target`,
	nothing: 'No indicator is chosen to be raised',
	what: 'Figure',
	now: 'Now',
	then: 'Raised',
	change: 'Change',
	passes: `Pass at 85 (${many})`,
	passRate: 'Pass rate',
	toTarget: `Distance to the 80% target (${many})`,
	median: 'Median total',
	level: (name) => `Level ${name} (${many})`,
	lacking: (count) => `${formatCount(count)} lack a raised indicator: nothing is added for it`,
	caution: 'arithmetic by the weights, not a forecast',
	single: 'Which single indicator would lift most agencies over 85?',
	singleAnswer: (name, more, n) =>
		`Raising ${name} alone, ${formatCount(more)} more would pass, of ${formatCount(n)} that do not`,
	noneHelps: (n) =>
		`No single indicator would do for any of the ${formatCount(n)} that do not pass`,
	allPass: 'All pass already',
	more: 'More that pass',
	target: 'Target',
	indicator: 'Indicator',
});

export const wordsOf = inUnitsOf(th, en);
