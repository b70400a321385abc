import { readNumber } from './number';
import { failed, type Cell, type Reading } from './reading';

/** Counts are stored as 32-bit integers. */
export const largestCount = 2 ** 31 - 1;

/** A whole number, zero or more. */
export function readCount(cell: Cell): Reading<number> {
	const reading = readNumber(cell);
	const { value = 0 } = reading;
	if (value < 0) return failed('negative_count');
	if (!Number.isInteger(value)) return failed('fractional_count');
	return value > largestCount ? failed('out_of_range') : reading;
}
