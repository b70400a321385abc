import type { IngestErrorCode, IngestErrorDetails } from '$lib/ingest';
import type { Language } from './text';

type Sentence = (details: IngestErrorDetails) => string;

/** Headers a file has, shortened: enough to see what was opened by mistake. */
function headersOf({ headers }: IngestErrorDetails): string {
	const list = Array.isArray(headers) ? (headers as string[]) : [];
	const shown = list.slice(0, 6).map((header) => header.slice(0, 30));
	return shown.join(', ') + (list.length > shown.length ? ' …' : '');
}

const th: Record<IngestErrorCode, Sentence> = {
	empty_file: () => 'ไฟล์ว่างเปล่า เลือกไฟล์ที่ส่งออกจากระบบอีกครั้ง',
	header_only: () => 'มีแต่หัวคอลัมน์ ไม่มีแถวข้อมูล ตรวจสอบว่าส่งออกครบ',
	not_a_table: () => 'ไม่ใช่ตารางข้อความ บันทึกจาก Excel เป็น “CSV UTF-8” แล้วเปิดใหม่',
	unclosed_quote: ({ row }) => `เครื่องหมายคำพูดเปิดไว้ที่แถว ${row} แล้วไม่ปิด แก้แถวนั้นแล้วบันทึกใหม่`,
	unsupported_format: ({ format }) =>
		`ยังเปิด${format === 'image' ? 'รูปภาพ' : `ไฟล์ ${format} `}ไม่ได้ บันทึกจาก Excel เป็น “CSV UTF-8” แล้วเปิดใหม่`,
	broken_parquet: () => 'ไฟล์ Parquet เสียหรือมาไม่ครบ ขอไฟล์ใหม่จากต้นทาง',
	no_agency_column: (details) =>
		`ไม่พบคอลัมน์ชื่อหน่วยงาน ตั้งหัวคอลัมน์ว่า “ชื่อหน่วยงาน” · หัวคอลัมน์ที่พบ: ${headersOf(details)}`,
	no_year_column: (details) =>
		`ไม่พบคอลัมน์ปีงบประมาณ ตั้งหัวคอลัมน์ว่า “ปีงบประมาณ” · หัวคอลัมน์ที่พบ: ${headersOf(details)}`,
	unreadable_file: () => 'เบราว์เซอร์อ่านไฟล์ไม่ได้ ไฟล์อาจถูกย้ายหรือลบ เลือกไฟล์อีกครั้ง',
	stopped: () => 'การอ่านหยุดกลางคัน ไฟล์อาจใหญ่เกินหน่วยความจำ แบ่งไฟล์แล้วเปิดใหม่',
};

const en: Record<IngestErrorCode, Sentence> = {
	empty_file: () => 'The file is empty. Choose the exported file again.',
	header_only: () => 'There are headers but no rows. Check that the export was complete.',
	not_a_table: () => 'This is not a text table. Save it from Excel as "CSV UTF-8" and open that.',
	unclosed_quote: ({ row }) =>
		`A quotation mark opened in row ${row} is never closed. Mend that row and save again.`,
	unsupported_format: ({ format }) =>
		`${format === 'image' ? 'Pictures' : `${format} files`} cannot be opened. Save it from Excel as "CSV UTF-8" and open that.`,
	broken_parquet: () => 'The Parquet file is damaged or cut short. Ask its source for a new one.',
	no_agency_column: (details) =>
		`No column of agency names was found. Head it "agency_name" or "ชื่อหน่วยงาน". Headers found: ${headersOf(details)}`,
	no_year_column: (details) =>
		`No column of fiscal years was found. Head it "fiscal_year" or "ปีงบประมาณ". Headers found: ${headersOf(details)}`,
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
