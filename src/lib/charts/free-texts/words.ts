import { capital, formatCount, inUnits, type Unit } from '$lib/words';
import { inUnitsOf } from '../in-units';

const th = (unit: Unit, many: string) => ({
	texts: 'ข้อความในแบบนิเทศว่าอย่างไร',
	answer: (texts: number, n: number) =>
		`${formatCount(texts)} ข้อความ ในแบบของ ${inUnits(n, unit)} ค้นหาได้ในตาราง`,
	many: (n: number) => `แบบของ ${inUnits(n, unit)}มีข้อความ ค้นหาได้ในตาราง`,
	none: 'ไม่มีข้อความ',
	question: 'ข้อ',
	text: 'ข้อความ',
	masked: 'ชื่อบุคคลและหมายเลขถูกปิดไว้ (•••) ตั้งแต่อ่านไฟล์',
	explicit: 'ข้อ “อื่นๆ” ที่เขียนว่าไม่มี ไม่แสดง',
	terms: 'คำใดปรากฏในแบบของหลายหน่วยงาน',
	termAnswer: (term: string, count: number, n: number) =>
		`“${term}” ปรากฏใน ${formatCount(count)} จาก ${inUnits(n, unit)}ที่มีข้อความ`,
	noTerm: 'ไม่มีคำใดปรากฏในสองหน่วยงานขึ้นไป',
	tooMany: (n: number) => `ข้อความมีถึง ${inUnits(n, unit)} เลือกจังหวัดหรืออำเภอเพื่อนับคำ`,
	term: 'คำ',
	count: many,
	share: 'ร้อยละ',
	n: 'n',
	wrote: (n: number) => `n ${inUnits(n, unit)}ที่มีข้อความ`,
	counted: 'หนึ่งหน่วยงานนับคำละครั้ง ตัดคำด้วยพจนานุกรมของเบราว์เซอร์ ไม่นับคำเชื่อม',
	context: 'คำเดียวบอกเรื่องไม่ครบ ค้นในตารางข้อความเพื่ออ่านประโยคเต็ม',
});

const en: typeof th = (unit, many) => ({
	texts: 'What do the visit forms say?',
	answer: (texts, n) =>
		`${formatCount(texts)} texts in the forms of ${inUnits(n, unit)}, to be searched in the table`,
	many: (n) => `The forms of ${inUnits(n, unit)} hold texts, to be searched in the table`,
	none: 'No texts',
	question: 'Question',
	text: 'Text',
	masked: 'names of people and numbers are masked (•••) as the file is read',
	explicit: '"other" that says none is left out',
	terms: 'Which words stand in the forms of several agencies?',
	termAnswer: (term, count, n) =>
		`"${term}" stands in the texts of ${formatCount(count)} of ${inUnits(n, unit)} with texts`,
	noTerm: 'No word stands in the forms of two agencies or more',
	tooMany: (n) => `${inUnits(n, unit)} with texts: choose a province or district to count words`,
	term: 'Word',
	count: capital(many),
	share: 'Share',
	n: 'n',
	wrote: (n) => `n ${formatCount(n)} with texts`,
	counted:
		'each agency counts once for a word; words are told by the browser’s dictionary, conjunctions left out',
	context: 'a word alone says little: search the table of texts for the whole sentence',
});

export const wordsOf = inUnitsOf(th, en);
