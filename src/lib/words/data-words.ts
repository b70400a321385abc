import { formatCount } from './numbers';

/** The page of loaded data and its report. */
const th = {
	title: 'ข้อมูลที่เปิดอยู่',
	intro: 'ไฟล์อ่านและคำนวณในเครื่องนี้เท่านั้น ไม่มีการส่งออกไปที่ใด ปิดแท็บแล้วข้อมูลหายไปจากหน่วยความจำ',
	files: 'ไฟล์',
	file: 'ไฟล์',
	format: 'รูปแบบ',
	rows: 'แถวทั้งหมด',
	accepted: 'รับ',
	refused: 'ไม่รับ',
	findings: 'รายงานการตรวจแถว',
	findingsNone: 'ไม่พบสิ่งผิดปกติในแถว',
	findingsCount: (count: number) => `${formatCount(count)} รายการ`,
	findingsShown: (shown: number, all: number) =>
		`แสดง ${formatCount(shown)} จาก ${formatCount(all)} รายการ ส่งออกเป็น CSV เพื่อดูทั้งหมด`,
	row: 'แถว',
	column: 'คอลัมน์',
	value: 'ค่าในไฟล์',
	reason: 'สาเหตุ',
	remedy: 'สิ่งที่ควรทำ',
	outcome: 'ผล',
	outcomes: {
		row_refused: 'ไม่รับแถวนี้',
		value_blanked: 'ถือว่าช่องนี้ว่าง',
		row_flagged: 'ใช้ตามไฟล์และทำเครื่องหมายไว้',
	},
	people: 'คอลัมน์ที่ตัดออก (ข้อมูลบุคคล)',
	unknown: 'คอลัมน์ที่ไม่รู้จัก (ไม่ได้ใช้)',
	matched: (count: number) => `ใช้ ${formatCount(count)} คอลัมน์`,
	repairs: 'ค่าที่ปรับรูปแบบให้',
	none: 'ไม่มี',
	columns: 'คอลัมน์ที่รับได้',
	columnsIntro: 'หัวคอลัมน์ใดก็ได้ในรายการนี้ ไทยหรืออังกฤษ ต้องมีปีงบประมาณและชื่อหน่วยงาน ที่เหลือไม่มีก็ได้',
	column_name: 'ชื่อในไฟล์',
	headers: 'หัวคอลัมน์ที่รู้จัก',
	meaning: 'ความหมาย',
	checks: 'การตรวจ',
};

const en: typeof th = {
	title: 'Loaded data',
	intro:
		'Files are read and counted on this machine alone; nothing is sent anywhere. Closing the tab clears them from memory.',
	files: 'Files',
	file: 'File',
	format: 'Format',
	rows: 'Rows',
	accepted: 'Accepted',
	refused: 'Refused',
	findings: 'Report on the rows',
	findingsNone: 'Nothing wrong was found in the rows.',
	findingsCount: (count) => `${formatCount(count)} findings`,
	findingsShown: (shown, all) =>
		`Showing ${formatCount(shown)} of ${formatCount(all)}; export the CSV to see all.`,
	row: 'Row',
	column: 'Column',
	value: 'Value in the file',
	reason: 'Reason',
	remedy: 'What to do',
	outcome: 'Outcome',
	outcomes: {
		row_refused: 'Row refused',
		value_blanked: 'Value blanked',
		row_flagged: 'Used and flagged',
	},
	people: 'Columns left out (personal data)',
	unknown: 'Columns not recognised (not used)',
	matched: (count) => `${formatCount(count)} columns used`,
	repairs: 'Repairs to values',
	none: 'none',
	columns: 'Columns that are read',
	columnsIntro:
		'Any header of this list will do, Thai or English. Fiscal year and agency name are required; all else may be absent.',
	column_name: 'Name',
	headers: 'Headers recognised',
	meaning: 'Meaning',
	checks: 'Checks',
};

export const dataWords = { th, en };
