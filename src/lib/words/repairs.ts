import type { Repair } from '$lib/visits';
import type { Text } from '$lib/ita';
import type { Language } from './text';

const names: Record<Repair, Text> = {
	thai_digits: { th: 'เลขไทยเป็นเลขอารบิก', en: 'Thai digits' },
	decomposed_am: { th: 'สระอำที่แยกตัว', en: 'split อำ' },
	unicode: { th: 'รูปอักขระ', en: 'character forms' },
	apostrophe: { th: 'เครื่องหมาย ’ หน้าข้อความ', en: 'apostrophe before a text' },
	era: { th: 'ค.ศ. เป็น พ.ศ.', en: 'years from CE to BE' },
	short_year: { th: 'ปีสองหลัก', en: 'two-digit years' },
	encoding: { th: 'บรรทัดที่เข้ารหัสอักขระต่างจากบรรทัดอื่น', en: 'lines in another encoding' },
	form_scale: { th: 'คะแนนสัดส่วน 30/30/40 เป็นเต็ม 100', en: 'scores of 30/30/40 to 100' },
};

/** What was mended in cells, in words. */
export const repairName = (repair: string, language: Language): string =>
	names[repair as Repair][language];
