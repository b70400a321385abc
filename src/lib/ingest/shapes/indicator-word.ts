import { indicators, subIndicators } from '$lib/ita';
import type { Cell } from '$lib/visits';
import { arabicDigits, canonical } from '$lib/visits/read/tidy';
import { candidatesFor } from '../match-columns';

const idOfNumber = new Map([...indicators, ...subIndicators].map(({ id, number }) => [number, id]));

const total = /^(?:คะแนน)?(?:รวม|ผลรวม)(?:ทั้งหมด|ทั้งสิ้น)?$|^(?:overall|total)(?: score)?$/i;
/** "9.1", "ตัวชี้วัดที่ 9.1", "ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน", "1. การปฏิบัติหน้าที่" */
const numbered =
	/^(?:(?:ตัวชี้วัด(?:ย่อย)?|ประเด็น|(?:sub-?)?indicator)\s*(?:ที่)?\s*)?(\d{1,2}(?:\.\d)?)(?![\d])\.?\)?\s*(.*)$/i;

/** What a text alone names of the assessment; the year is none of it. */
function named(text: string): string | undefined {
	return candidatesFor(text).find(
		({ section, kind }) => section === 'ita' && (kind === 'score' || kind === 'level'),
	)?.name;
}

/**
 * The column of a visit that a cell names: an indicator or sub-indicator by number or name, a form, the
 * total, the level. A number with the name of another names none.
 */
export function indicatorOf(cell: Cell): string | undefined {
	if (cell instanceof Date || typeof cell === 'boolean') return undefined;
	const text = arabicDigits(canonical(String(cell ?? '')))
		.replace(/\s+/g, ' ')
		.trim();
	if (total.test(text)) return 'ita_total';
	const [, number, name = ''] = numbered.exec(text) ?? [];
	if (number === undefined) return named(text);
	const id = idOfNumber.get(number);
	const told = name === '' ? id : named(name);
	return told === undefined || told === id ? id : undefined;
}
