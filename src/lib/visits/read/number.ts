import { blank, failed, type Cell, type Reading } from './reading';
import { tidyLine } from './tidy';

/** "306,000.- บาท", "80..... โครงการ", "93.5 %": what stands behind the digits says nothing more. */
const written =
	/^([+-]?)(\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(\.\d+)?\s*(?:[.…]*\s*-?)\s*(?:บาท(?:ถ้วน)?|โครงการ(?:\/กิจกรรม)?|กิจกรรม|คะแนน|%)?[.…]*$/;

/** A number as offices write it; "-", "–" and "ไม่มี" are blank, and so is a typed NaN. */
export function readNumber(cell: Cell): Reading<number> {
	if (typeof cell === 'number') {
		if (Number.isNaN(cell)) return blank;
		return Number.isFinite(cell) ? { value: cell, repairs: [] } : failed('not_a_number');
	}
	if (typeof cell === 'bigint') return { value: Number(cell), repairs: [] };
	if (typeof cell === 'boolean' || cell instanceof Date) return failed('not_a_number');
	const { text, repairs } = tidyLine(cell);
	if (text === '' || text === 'ไม่มี') return blank;
	const [, sign = '', whole = '', fraction = ''] = written.exec(text.replace('−', '-')) ?? [];
	if (whole + fraction === '') return failed('not_a_number');
	const value = Number(sign + whole.replaceAll(',', '') + fraction);
	return { value, repairs };
}
