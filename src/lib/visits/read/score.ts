import { readNumber } from './number';
import { failed, type Cell, type Reading } from './reading';

/** A score, 0–100. */
export function readScore(cell: Cell): Reading<number> {
	const reading = readNumber(cell);
	const { value = 0 } = reading;
	return value < 0 || value > 100 ? failed('out_of_range') : reading;
}
