import { formatCount, inUnits, type Unit } from '$lib/words';
import { inUnitsOf } from '../in-units';

const th = (unit: Unit, many: string) => ({
	shares: {
		title: 'รายงานและเปิดเผยแผนครบหรือไม่',
		answer: (least: string, no: number, n: number) =>
			`ทำน้อยที่สุดคือ “${least}”: ยังไม่ทำ ${formatCount(no)} จาก ${inUnits(n, unit)}ที่ตอบ`,
		allYes: `ทุก${many}ที่ตอบรายงานและเปิดเผยครบ`,
		yes: 'ทำแล้ว',
		no: 'ยังไม่ทำ',
	},
	lacking: {
		title: 'หน่วยงานใดยังขาดเรื่องใด และเพราะเหตุใด',
		answer: (count: number) => `${inUnits(count, unit)}ยังขาดอย่างน้อยหนึ่งเรื่อง`,
		none: 'ไม่มีหน่วยงานที่ตอบว่ายังขาด',
	},
});

const en: typeof th = (unit, many) => ({
	shares: {
		title: 'Are plans reported and disclosed?',
		answer: (least, no, n) =>
			`Done least: "${least}", not done in ${formatCount(no)} of ${inUnits(n, unit)} that answered`,
		allYes: `All ${many} that answered report and disclose everything`,
		yes: 'Done',
		no: 'Not done',
	},
	lacking: {
		title: 'Which agencies lack what, and why?',
		answer: (count) => `${inUnits(count, unit)} ${count === 1 ? 'lacks' : 'lack'} something`,
		none: 'No agency says that it lacks anything',
	},
});

export const disclosureWords = inUnitsOf(th, en);
