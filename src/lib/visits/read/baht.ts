import { readNumber } from './number';
import { failed, type Cell, type Reading } from './reading';

/** An amount of money, zero or more. */
export function readBaht(cell: Cell): Reading<number> {
	const reading = readNumber(cell);
	return (reading.value ?? 0) < 0 ? failed('negative_count') : reading;
}
