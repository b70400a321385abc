import type { Text } from '$lib/ita';
import type { Outcome, Severity } from './checks';

/** How grave a finding is, gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'information'];

export const severityNames: Readonly<Record<Severity, Text>> = {
	error: { th: 'ผิดพลาด', en: 'Error' },
	warning: { th: 'ควรตรวจสอบ', en: 'Warning' },
	information: { th: 'ข้อสังเกต', en: 'Information' },
};

/** What becomes of a row or value. */
export const outcomeNames: Readonly<Record<Outcome, Text>> = {
	row_refused: { th: 'ไม่รับแถวนี้', en: 'Row refused' },
	value_blanked: { th: 'ถือว่าช่องนี้ว่าง', en: 'Value counts as blank' },
	value_masked: { th: 'ปิดข้อมูลบุคคลแล้วใช้ข้อความที่เหลือ', en: 'Masked, the rest is used' },
	value_repaired: { th: 'ปรับรูปแบบแล้วใช้', en: 'Repaired and used' },
	row_flagged: {
		th: 'ใช้ตามไฟล์ และนับว่าข้อมูลไม่สอดคล้องกัน',
		en: 'Used as given, counted as disagreeing',
	},
	value_worked_out: {
		th: 'คำนวณหรืออนุมานแทนช่องที่ว่าง',
		en: 'Worked out in place of the blank',
	},
	left_unknown: {
		th: 'ใช้ตามไฟล์ ส่วนที่ขาดถือว่าไม่ทราบ',
		en: 'Used as given, what is missing is unknown',
	},
	used: { th: 'ใช้ตามไฟล์', en: 'Used as given' },
};
