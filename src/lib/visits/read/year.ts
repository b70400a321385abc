import { blank, failed, type Cell, type Reading, type Repair } from './reading';
import { tidyLine } from './tidy';

/** Buddhist era less common era, in years. */
export const eraOffset = 543;
/** Years a visit can have (BE): those two digits can write. */
export const firstYear = 2500;
export const lastYear = 2599;

/** The era a year is written in. */
export type Era = 'buddhist' | 'common';

const written = /^(?:ปี)?(?:งบประมาณ)?\s*(?:พ\.?\s?ศ\.?|ค\.?\s?ศ\.?)?\s*(\d{2}|\d{4})(?:\.0)?$/;

/**
 * A written year in the Buddhist era: 2400 or more is BE, less is CE.
 * @param short era of two digits
 * @returns the year with the repairs made, or undefined where it is none.
 */
export function buddhistYear(
	digits: string,
	short: Era = 'buddhist',
): { year: number; repairs: Repair[] } | undefined {
	const isShort = digits.length === 2;
	const century = short === 'buddhist' ? firstYear : 2000;
	const written = Number(digits) + (isShort ? century : 0);
	const common = written < 2400;
	const year = written + (common ? eraOffset : 0);
	if (year < firstYear || year > lastYear) return undefined;
	return { year, repairs: isShort ? ['short_year'] : common ? ['era'] : [] };
}

/**
 * A year, BE.
 * @param short era of two digits
 */
export function readYear(cell: Cell, short?: Era): Reading<number> {
	if (cell instanceof Date || typeof cell === 'boolean') return failed('not_a_year');
	if (Number.isNaN(cell)) return blank;
	const { text, repairs } = tidyLine(cell);
	if (text === '') return blank;
	const read = buddhistYear(written.exec(text)?.[1] ?? '', short);
	return read ? { value: read.year, repairs: [...repairs, ...read.repairs] } : failed('not_a_year');
}
