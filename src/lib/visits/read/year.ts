import { blank, failed, type Cell, type Reading, type Repair } from './reading';
import { tidyLine } from './tidy';

/** Buddhist era less common era, in years. */
export const eraOffset = 543;
/** Years a visit can have (BE): those two digits can write. */
export const firstYear = 2500;
export const lastYear = 2599;

const written = /^(?:ปี)?(?:งบประมาณ)?\s*(?:พ\.?\s?ศ\.?|ค\.?\s?ศ\.?)?\s*(\d{2}|\d{4})(?:\.0)?$/;

/**
 * A written year in the Buddhist era: 2400 or more is BE, less is CE, two digits are BE.
 * @returns the year with the repairs made, or undefined where it is none.
 */
export function buddhistYear(digits: string): { year: number; repairs: Repair[] } | undefined {
	const written = Number(digits);
	const short = digits.length === 2;
	const common = !short && written < 2400;
	const year = written + (short ? firstYear : common ? eraOffset : 0);
	if (year < firstYear || year > lastYear) return undefined;
	return { year, repairs: short ? ['short_year'] : common ? ['era'] : [] };
}

/** A year, BE. */
export function readYear(cell: Cell): Reading<number> {
	if (cell instanceof Date || typeof cell === 'boolean') return failed('not_a_year');
	if (Number.isNaN(cell)) return blank;
	const { text, repairs } = tidyLine(cell);
	if (text === '') return blank;
	const read = buddhistYear(written.exec(text)?.[1] ?? '');
	return read ? { value: read.year, repairs: [...repairs, ...read.repairs] } : failed('not_a_year');
}
