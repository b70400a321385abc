import { capital, formatCount, formatPercent, inUnits, type Unit } from '$lib/words';
import { inUnitsOf } from '../in-units';

const th = (unit: Unit, many: string) => ({
	title: 'ต่ำเพราะการรับรู้ หรือเพราะการเปิดเผยข้อมูล',
	perception: 'การรับรู้: ค่าเฉลี่ย IIT กับ EIT',
	disclosure: 'การเปิดเผยข้อมูล: OIT',
	passMark: 'เกณฑ์ 85',
	answer: (disclosure: number, perception: number, both: number, n: number) =>
		`ต่ำที่การเปิดเผยข้อมูล ${inUnits(disclosure, unit)} · ต่ำที่การรับรู้ ${inUnits(perception, unit)} · ต่ำทั้งสองด้าน ${inUnits(both, unit)} จาก ${inUnits(n, unit)}`,
	allWell: (n: number) => `ทั้ง ${inUnits(n, unit)}ถึง 85 ทั้งสองด้าน`,
	unpublished: (count: number) => ` · คะแนน OIT เป็นศูนย์ทุกข้อ ${inUnits(count, unit)}`,
	groups: (name: string, share: number, n: number) =>
		`สัดส่วนที่ไม่ถึงเกณฑ์ด้านใดด้านหนึ่งมากที่สุด: ${name} ${formatPercent(share)} (n ${formatCount(n)})`,
	known: (n: string) => `${n}ที่มีคะแนนครบสามส่วน`,
	dots: 'จุดละหนึ่งหน่วยงาน คลิกเพื่อเปิดหน่วยงาน · วงกลมโปร่งคือหน่วยงานที่คะแนน OIT เป็นศูนย์ทุกข้อ',
	cells:
		'มีหน่วยงานมากเกินกว่าจะวาดทีละแห่ง วงกลมหนึ่งวงคือหลายแห่งที่คะแนนใกล้กัน · วงกลมโปร่งคือหน่วยงานที่คะแนน OIT เป็นศูนย์ทุกข้อ',
	about: 'ราว',
	side: 'ด้านที่ต่ำ',
	count: many,
	share: 'ร้อยละ',
	n: 'n',
});

const en: typeof th = (unit, many) => ({
	title: 'Is it perception or disclosure?',
	perception: 'Perception: mean of IIT and EIT',
	disclosure: 'Disclosure: OIT',
	passMark: 'mark 85',
	answer: (disclosure, perception, both, n) =>
		`Short on disclosure ${formatCount(disclosure)} · on perception ${formatCount(perception)} · on both ${formatCount(both)}, of ${inUnits(n, unit)}`,
	allWell: (n) =>
		n === 1
			? 'The one agency reaches 85 on both sides'
			: `All ${inUnits(n, unit)} reach 85 on both sides`,
	unpublished: (count) => ` · every OIT score zero ${formatCount(count)}`,
	groups: (name, share, n) =>
		`Largest share short on a side: ${name} ${formatPercent(share)} (n ${formatCount(n)})`,
	known: (n) => `${n} with all three form scores`,
	dots: 'a dot an agency, click to open it · hollow: every OIT score is zero',
	cells:
		'too many agencies to draw one by one: a circle stands for those close together · hollow: every OIT score is zero',
	about: 'about',
	side: 'Short on',
	count: capital(many),
	share: 'Share',
	n: 'n',
});

export const wordsOf = inUnitsOf(th, en);
