import type { Cell } from '$lib/visits';
import { headerKey } from './header';

/** Headers of columns about a person. The dashboard keeps none of it. */
const headers =
	/ผู้รายงาน|ผู้นิเทศ|คณะนิเทศ|รายชื่อ|ลงชื่อ|ลายมือชื่อ|ลายเซ็น|ชื่อสกุล|นามสกุล|ผู้ประสานงาน|ผู้ให้ข้อมูล|ผู้กรอก|ผู้บันทึก|ผู้รับผิดชอบ|โทร|เบอร์|มือถือ|อีเมล|ตำแหน่ง|เลขประจำตัวประชาชน|เลขบัตร|ไลน์|email|phone|mobile|surname|firstname|lastname|reporter|signature|contact|position|inspector|citizenid|lineid/;

/** A person's title at the start of a cell; not the words that only begin like one. */
const title =
	/^\s*(นาย(?!ก|อำเภอ|ช่าง|ทะเบียน)|นาง(?:สาว)?|น\.ส\.|ว่าที่|ด\.?ร\.?\s|ดร\.|(?:Mr|Mrs|Ms|Miss)\.?\s)/;

/** Whether a header says that its column is about people. */
export function headsPeople(header: string): boolean {
	return headers.test(headerKey(header));
}

/** Whether most cells of a column name a person, whatever its header says. */
export function namesPeople(sample: readonly Cell[]): boolean {
	const named = sample.filter((cell) => typeof cell === 'string' && title.test(cell)).length;
	return named > 0 && named * 2 >= sample.length;
}
