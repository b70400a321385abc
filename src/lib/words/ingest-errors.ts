import type { IngestErrorCode, IngestErrorDetails } from '$lib/ingest';
import type { Language } from './text';

type Sentence = (details: IngestErrorDetails) => string;

/** A few of many names, each shortened: enough to see what was opened by mistake. */
function shortList(names: readonly string[]): string {
	const shown = names.slice(0, 6).map((name) => name.slice(0, 30));
	return shown.join(', ') + (names.length > shown.length ? ' …' : '');
}

const namesIn = (names: IngestErrorDetails[string] | undefined) =>
	shortList(Array.isArray(names) ? names : []);
const headersOf = ({ headers }: IngestErrorDetails) => namesIn(headers);
const partsOf = ({ parts }: IngestErrorDetails) => namesIn(parts);

/** " ที่แถว 7" where the place is known. */
const at = (word: string, { row }: IngestErrorDetails) =>
	row === undefined ? '' : `${word}${row}`;

/** Formats with a name of their own; others go by their ending. */
const formats: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
	image: { th: 'รูปภาพ', en: 'pictures' },
	doc: { th: 'เอกสาร Word', en: 'Word documents' },
	docx: { th: 'เอกสาร Word', en: 'Word documents' },
	rtf: { th: 'เอกสาร Word', en: 'Word documents' },
	ppt: { th: 'งานนำเสนอ PowerPoint', en: 'PowerPoint presentations' },
	pptx: { th: 'งานนำเสนอ PowerPoint', en: 'PowerPoint presentations' },
	xls: { th: 'ไฟล์ Excel รุ่นเก่า (.xls)', en: 'workbooks of old Excel (.xls)' },
};
const formatName = ({ format }: IngestErrorDetails, language: Language) =>
	formats[String(format)]?.[language] ?? (language === 'th' ? `ไฟล์ ${format}` : `${format} files`);

const th: Record<IngestErrorCode, Sentence> = {
	empty_file: () => 'ไม่มีข้อมูล เลือกไฟล์ที่ส่งออกจากระบบอีกครั้ง',
	header_only: () => 'มีแต่หัวคอลัมน์ ไม่มีแถวข้อมูล ตรวจสอบว่าส่งออกครบ',
	not_a_table: (details) =>
		`ไม่ใช่ตารางข้อความ พบอักขระที่ไม่ใช่ข้อความ${at('ที่แถว ', details)} บันทึกจาก Excel เป็น .xlsx หรือ “CSV UTF-8” แล้วเปิดใหม่`,
	no_table: () => 'หน้าเว็บนี้ไม่มีตาราง อาจเป็นหน้าเข้าสู่ระบบ ส่งออกจากระบบต้นทางอีกครั้ง',
	no_visits: (details) =>
		`ไม่มีตารางใดเป็นข้อมูลการนิเทศ ต้องมีคอลัมน์ “ชื่อหน่วยงาน” และ “ปีงบประมาณ” · ตารางที่พบ: ${partsOf(details)}`,
	hidden_sheet: () => 'แผ่นงานนี้ซ่อนอยู่ หากต้องการใช้ ให้เลิกซ่อนใน Excel แล้วบันทึกใหม่',
	unclosed_quote: ({ row }) => `เครื่องหมายคำพูดเปิดไว้ที่แถว ${row} แล้วไม่ปิด แก้แถวนั้นแล้วบันทึกใหม่`,
	line_too_long: ({ row }) => `แถว ${row} ยาวเกินหนึ่งล้านอักขระ ไม่ใช่แถวของตาราง ตรวจสอบว่าเลือกไฟล์ถูกต้อง`,
	too_many_columns: ({ row }) =>
		`แถว ${row} มีเกิน 16,384 คอลัมน์ มากกว่าที่ตารางมีได้ ตรวจสอบว่าเลือกไฟล์ถูกต้อง`,
	unsupported_format: (details) =>
		`ยังเปิด${formatName(details, 'th')}ไม่ได้ บันทึกจาก Excel เป็น .xlsx หรือ “CSV UTF-8” แล้วเปิดใหม่`,
	password_protected: () => 'ไฟล์มีรหัสผ่าน เปิดด้วยรหัสแล้วบันทึกใหม่โดยไม่ใส่รหัสผ่าน',
	document_type: () => 'ภายในไฟล์มีคำสั่งที่สมุดงานปกติไม่มี (DOCTYPE) จึงไม่เปิด บันทึกใหม่จาก Excel เป็น .xlsx',
	broken_parquet: () => 'ไฟล์ Parquet เสียหรือมาไม่ครบ ขอไฟล์ใหม่จากต้นทาง',
	broken_workbook: () => 'สมุดงาน Excel เสียหรือมาไม่ครบ เปิดใน Excel แล้วบันทึกใหม่',
	broken_archive: () => 'ไฟล์ ZIP หรือ Excel เสียหรือมาไม่ครบ ขอไฟล์ใหม่จากต้นทาง',
	nested_archive: () => 'เป็น ZIP ที่อยู่ใน ZIP แตกไฟล์ก่อน แล้วเปิดไฟล์ที่ได้',
	archive_too_large: () => 'เมื่อแตกไฟล์แล้วใหญ่เกินหน่วยความจำจะรับได้ แตกไฟล์แล้วเปิดทีละไฟล์',
	too_many_files: ({ most }) => `ใน ZIP มีเกิน ${most} ไฟล์ เลือกเฉพาะไฟล์การนิเทศแล้วเปิดใหม่`,
	file_too_large: ({ size, most }) =>
		`ไฟล์ใหญ่ ${size} MB เกินขนาดที่เปิดได้ (${most} MB) แบ่งเป็นหลายไฟล์แล้วเปิดใหม่`,
	no_agency_column: (details) =>
		`ไม่พบคอลัมน์ชื่อหน่วยงาน ตั้งหัวคอลัมน์ว่า “ชื่อหน่วยงาน” · หัวคอลัมน์ที่พบ: ${headersOf(details)}`,
	no_year_column: (details) =>
		`ไม่พบคอลัมน์ปีงบประมาณ ตั้งหัวคอลัมน์ว่า “ปีงบประมาณ” · หัวคอลัมน์ที่พบ: ${headersOf(details)}`,
	no_type_column: () => 'ไม่มีคอลัมน์ประเภทหน่วยงาน และชื่อหน่วยงานไม่บอกประเภท เช่น อบต. หรือ เทศบาลตำบล',
	ambiguous_columns: (details) =>
		`หัวคอลัมน์นี้เป็นได้หลายอย่าง และค่าในคอลัมน์ไม่ชี้ว่าเป็นอย่างใด: ${headersOf(details)}`,
	not_a_matching: () => 'ไม่ใช่ไฟล์การจับคู่คอลัมน์ เลือกไฟล์ .json ที่บันทึกจากหน้าจับคู่คอลัมน์',
	newer_matching: () => 'ไฟล์การจับคู่คอลัมน์นี้บันทึกจากโปรแกรมรุ่นใหม่กว่า ปรับโปรแกรมเป็นรุ่นล่าสุด หรือจับคู่เองในหน้านี้',
	unreadable_file: () => 'เบราว์เซอร์อ่านไฟล์ไม่ได้ ไฟล์อาจถูกย้ายหรือลบ เลือกไฟล์อีกครั้ง',
	stopped: () => 'การอ่านหยุดกลางคัน ไฟล์อาจใหญ่เกินหน่วยความจำ แบ่งไฟล์แล้วเปิดใหม่',
};

const en: Record<IngestErrorCode, Sentence> = {
	empty_file: () => 'There is nothing in it. Choose the exported file again.',
	header_only: () => 'There are headers but no rows. Check that the export was complete.',
	not_a_table: (details) =>
		`This is not a text table: bytes that are no text were found${at(' in row ', details)}. Save it from Excel as .xlsx or "CSV UTF-8" and open that.`,
	no_table: () =>
		'This web page holds no table; it may be a log-in page. Export the file again at its source.',
	no_visits: (details) =>
		`No table holds visits: columns of agency names and fiscal years are needed. Tables found: ${partsOf(details)}`,
	hidden_sheet: () => 'The sheet is hidden. To use it, unhide it in Excel and save again.',
	unclosed_quote: ({ row }) =>
		`A quotation mark opened in row ${row} is never closed. Mend that row and save again.`,
	line_too_long: ({ row }) =>
		`Row ${row} is longer than a million characters, so it is no row of a table. Check that this is the right file.`,
	too_many_columns: ({ row }) =>
		`Row ${row} has more than 16,384 columns, more than a table can have. Check that this is the right file.`,
	unsupported_format: (details) =>
		`Files of this kind cannot be opened: ${formatName(details, 'en')}. Save it from Excel as .xlsx or "CSV UTF-8" and open that.`,
	password_protected: () =>
		'The file has a password. Open it with the password and save it without one.',
	document_type: () =>
		'The workbook holds an instruction that workbooks never have (DOCTYPE), so it is not opened. Save it anew from Excel as .xlsx.',
	broken_parquet: () => 'The Parquet file is damaged or cut short. Ask its source for a new one.',
	broken_workbook: () =>
		'The Excel workbook is damaged or cut short. Open it in Excel and save it anew.',
	broken_archive: () =>
		'The ZIP or Excel file is damaged or cut short. Ask its source for a new one.',
	nested_archive: () => 'This is a ZIP inside a ZIP. Unpack it first and open the files.',
	archive_too_large: () =>
		'Unpacked it is larger than the memory should hold. Unpack it and open the files one by one.',
	too_many_files: ({ most }) =>
		`The ZIP holds more than ${most} files. Choose those with visits and open them.`,
	file_too_large: ({ size, most }) =>
		`The file has ${size} MB, more than can be opened (${most} MB). Split it and open the parts.`,
	no_agency_column: (details) =>
		`No column of agency names was found. Head it "agency_name" or "ชื่อหน่วยงาน". Headers found: ${headersOf(details)}`,
	no_year_column: (details) =>
		`No column of fiscal years was found. Head it "fiscal_year" or "ปีงบประมาณ". Headers found: ${headersOf(details)}`,
	no_type_column: () =>
		'There is no column of agency types, and the names of the agencies do not tell them, as อบต. does.',
	ambiguous_columns: (details) =>
		`A header fits several columns, and its values do not tell which: ${headersOf(details)}`,
	not_a_matching: () =>
		'This is no saved matching of columns. Choose the .json file that was saved from the matching screen.',
	newer_matching: () =>
		'This matching was saved by a newer version of the dashboard. Update it, or match the columns here.',
	unreadable_file: () =>
		'The browser could not read the file; it may have been moved. Choose it again.',
	stopped: () =>
		'Reading stopped midway; the file may be too large for the memory. Split it and open the parts.',
};

/** What a file's error means and what to do about it. */
export function ingestErrorText(
	{ code, details }: { code: IngestErrorCode; details: IngestErrorDetails },
	language: Language,
): string {
	return (language === 'th' ? th : en)[code](details);
}
