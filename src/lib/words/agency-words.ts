import { formatCount } from './numbers';

/** The page of all agencies. */
const th = {
	title: 'หน่วยงานทั้งหมดตามตัวกรอง',
	answer: (passes: number, scored: number, all: number) =>
		`${formatCount(all)} รายการ · มีคะแนน ${formatCount(scored)} · ผ่านเกณฑ์ (85 ขึ้นไป) ${formatCount(passes)}`,
	search: 'ค้นหาชื่อหน่วยงาน',
	columns: 'เลือกคอลัมน์',
	name: 'หน่วยงาน',
	year: 'ปีงบประมาณ',
	district: 'อำเภอ',
	type: 'ประเภท',
	total: 'คะแนนรวม',
	level: 'ระดับ',
	weakest: 'ตัวชี้วัดที่ฉุดมากที่สุด',
	points: 'คะแนนที่เพิ่มได้',
	completion: 'แผนแล้วเสร็จ',
	note: 'หมายเหตุ',
	flagged: 'ข้อมูลไม่สอดคล้องกัน',
	caution: 'หน่วยงานในอำเภอหนึ่งมีไม่กี่แห่ง ลำดับจึงไม่ใช่การจัดอันดับ',
};

const en: typeof th = {
	title: 'All agencies of the filter',
	answer: (passes, scored, all) =>
		`${formatCount(all)} entries · ${formatCount(scored)} with a total · ${formatCount(passes)} at 85 or more`,
	search: 'Search agency names',
	columns: 'Choose columns',
	name: 'Agency',
	year: 'Fiscal year',
	district: 'District',
	type: 'Type',
	total: 'Total',
	level: 'Level',
	weakest: 'Most to gain on',
	points: 'Points to gain',
	completion: 'Plan completed',
	note: 'Note',
	flagged: 'values disagree',
	caution: 'a district has few agencies: an order is no ranking',
};

export const agencyWords = { th, en };
