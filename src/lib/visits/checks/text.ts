import { columns } from '../columns';
import { masked, onText, repaired, warned, type ColumnName } from './declare';

const texts: readonly ColumnName[] = columns
	.filter(({ kind }) => kind === 'text')
	.map(({ name }) => name);

/** A line to write on, as scanned: it stands where words were not read, or beside them. */
const filler = /[.…_]{4,}/;

const inTexts = (fires: (text: string) => boolean) => texts.map((column) => onText(column, fires));

/** What was mended in texts, and what cannot be. */
export const textChecks = [
	warned(
		'unreadable_character',
		{ th: 'มีอักขระที่อ่านไม่ได้ (�)', en: 'A character that could not be read (�)' },
		{
			th: 'พิมพ์ข้อความใหม่ หรือส่งออกไฟล์ใหม่เป็น UTF-8',
			en: 'Type the text again, or export the file again as UTF-8',
		},
		inTexts((text) => text.includes('\uFFFD')),
	),
	warned(
		'filler_in_text',
		{ th: 'มีจุดไข่ปลาหรือเส้นของแบบฟอร์มปนอยู่', en: "The form's dotted line stands in the text" },
		{ th: 'ลบจุดไข่ปลา และตรวจสอบคำที่ขาดหาย', en: 'Delete the dots, and see what is missing' },
		inTexts((text) => filler.test(text)),
	),
	masked(
		'personal_data',
		{
			th: 'มีข้อมูลบุคคล (ชื่อ โทรศัพท์ หรือเลข 13 หลัก) ในข้อความ ปิดไว้แล้ว',
			en: 'Personal data in the text (a name, telephone or 13-digit number), masked',
		},
		{ th: 'ลบข้อมูลบุคคลออกจากไฟล์', en: 'Delete the personal data from the file' },
	),
	repaired(
		'thai_digits',
		{ th: 'เลขไทยเป็นเลขอารบิก', en: 'Thai digits to Arabic ones' },
		{ th: 'ไม่ต้องทำอะไร', en: 'Nothing' },
	),
	repaired(
		'decomposed_am',
		{ th: 'สระอำที่แยกตัว', en: 'Split อำ' },
		{ th: 'ไม่ต้องทำอะไร', en: 'Nothing' },
	),
	repaired(
		'unicode',
		{ th: 'รูปอักขระ', en: 'Character forms' },
		{ th: 'ไม่ต้องทำอะไร', en: 'Nothing' },
	),
	repaired(
		'apostrophe',
		{ th: 'เครื่องหมาย ’ หน้าข้อความ', en: 'Apostrophe before a text' },
		{ th: 'ไม่ต้องทำอะไร', en: 'Nothing' },
	),
	repaired(
		'encoding',
		{
			th: 'บรรทัดที่เข้ารหัสอักขระต่างจากบรรทัดอื่น',
			en: 'Lines in another encoding than the others',
		},
		{ th: 'ไม่ต้องทำอะไร', en: 'Nothing' },
	),
] as const;
