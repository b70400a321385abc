import { inUnits, type Unit } from './counted';
import { formatCount } from './numbers';

/** What stands around a table, on the screen and in a file. */
const th = {
	show: 'ตาราง',
	chart: 'แผนภูมิ',
	export: 'CSV',
	exportLabel: (title: string) => `ส่งออกตาราง “${title}” เป็น CSV`,
	note: 'หมายเหตุ',
	title: 'ตาราง',
	search: 'ค้นหาในตาราง',
	found: (found: number, all: number) => `พบ ${formatCount(found)} จาก ${formatCount(all)} แถว`,
	cut: (count: number, all: number, unit: Unit) =>
		`แสดง ${formatCount(count)} ลำดับแรกจาก ${inUnits(all, unit)}`,
	listAll: (all: number, unit: Unit) => `แสดงทั้ง ${inUnits(all, unit)}`,
	tooMany: (rows: number) => `มากกว่า ${formatCount(rows)} แถว จึงแสดงเป็นตาราง เลือกจังหวัดเพื่อดูแผนภูมิ`,
	filters: 'ตัวกรอง',
	agencies: 'หน่วยงาน (n)',
	date: 'วันที่ส่งออก',
	printed: (count: number, all: number) =>
		`พิมพ์ ${formatCount(count)} แถวแรกจาก ${formatCount(all)} แถว ทั้งหมดอยู่ในไฟล์ CSV`,
};

const en: typeof th = {
	show: 'Table',
	chart: 'Chart',
	export: 'CSV',
	exportLabel: (title) => `Export the table “${title}” as CSV`,
	note: 'Note',
	title: 'Table',
	search: 'Search the table',
	found: (found, all) => `${formatCount(found)} of ${formatCount(all)} rows`,
	cut: (count, all, unit) => `the first ${formatCount(count)} of ${inUnits(all, unit)} are listed`,
	listAll: (all, unit) => `List all ${inUnits(all, unit)}`,
	tooMany: (rows) =>
		`more than ${formatCount(rows)} rows: shown as a table; choose a province for the chart`,
	filters: 'Filters',
	agencies: 'Agencies (n)',
	date: 'Exported on',
	printed: (count, all) =>
		`The first ${formatCount(count)} of ${formatCount(all)} rows are printed; the CSV file holds all`,
};

export const tableWords = { th, en };
