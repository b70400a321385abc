import { formatCount } from './numbers';

/** Templates, and the visits as files. */
const th = {
	title: 'แบบฟอร์มและไฟล์ข้อมูล',
	template: 'แบบฟอร์มเปล่า',
	templateHelp: 'หัวคอลัมน์ครบทุกข้อ ไฟล์ Excel มีคำอธิบายและตัวเลือกในช่อง Table Schema อธิบายคอลัมน์ให้ผู้ดูแลระบบ',
	visits: 'การนิเทศที่เปิดอยู่',
	visitsHelp:
		'ทุกแถวที่รับไว้ เปิดกลับมาได้ตัวเลขเดิม CSV และ Parquet ใช้ชื่อคอลัมน์ตาม Table Schema ช่องที่ปิดข้อมูลบุคคลแล้วยังปิดอยู่',
	results: 'ผล ITA ที่เปิดอยู่',
	resultsHelp: 'ผล ITA ที่เปิดเป็นไฟล์แยก ไม่รวมอยู่ในไฟล์การนิเทศ บันทึกไว้คู่กันแล้วเปิดพร้อมกันได้',
	resultsName: 'ผล-ITA',
	saveResults: (format: string) => `บันทึกผล ITA เป็น ${format}`,
	fileName: 'การนิเทศ',
	templateName: 'แบบฟอร์มการนิเทศ',
	saveTemplate: (format: string) => `บันทึกแบบฟอร์มเปล่าเป็น ${format}`,
	saveVisits: (format: string) => `บันทึกการนิเทศเป็น ${format}`,
	writing: 'กำลังเขียนไฟล์…',
	written: 'บันทึกแล้ว',
	writtenArchive: 'บันทึกแล้ว แถวมีมากจึงเป็นไฟล์ ZIP ที่มี Excel หลายไฟล์ เปิดทั้งไฟล์ ZIP ได้เลย',
	cut: (count: number) =>
		`ข้อความ ${formatCount(count)} ช่องยาวเกินที่ Excel เก็บได้ จึงถูกตัด หากต้องการครบให้บันทึกเป็น CSV หรือ Parquet`,
	failed: 'เขียนไฟล์ไม่ได้ หน่วยความจำอาจไม่พอ ปิดแท็บอื่น หรือบันทึกเป็น Parquet แทน',
};

const en: typeof th = {
	title: 'Template and data files',
	template: 'Empty template',
	templateHelp:
		'Every column, headed in Thai. The workbook has notes and drop-downs; the Table Schema describes the columns to systems.',
	visits: 'Visits that are open',
	visitsHelp:
		'Every row accepted; opened again they give the same figures. CSV and Parquet are headed as the Table Schema says. What was masked stays masked.',
	results: 'ITA results that are open',
	resultsHelp:
		'ITA results opened as a file of their own are not in the file of visits: save both, and open them together.',
	resultsName: 'ita-results',
	saveResults: (format) => `Save the ITA results as ${format}`,
	fileName: 'visits',
	templateName: 'visits-template',
	saveTemplate: (format) => `Save the empty template as ${format}`,
	saveVisits: (format) => `Save the visits as ${format}`,
	writing: 'Writing the file…',
	written: 'Saved.',
	writtenArchive: 'Saved. The rows are many: a ZIP of several workbooks, which opens as one file.',
	cut: (count) =>
		`${formatCount(count)} texts are longer than a workbook's cell holds and were cut. CSV and Parquet keep them whole.`,
	failed:
		'The file could not be written. Memory may be short: close other tabs, or save as Parquet.',
};

export const downloadWords = { th, en };
