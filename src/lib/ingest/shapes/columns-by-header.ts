import type { Cell } from '$lib/visits';
import type { Cells } from '../cells';
import { headerKey } from '../header';
import { isBlank } from '../layout/columns';
import type { Matching } from '../match-columns';
import type { RawTable } from '../raw-table';

/** Share of a column's filled cells that must be of its kind. */
const most = 0.8;

/** Places of the columns whose header fits; those about people are left out. */
export function placesHeaded(
	{ headers }: RawTable,
	{ people }: Matching,
	fits: RegExp,
): readonly number[] {
	return [...headers.keys()].filter((place) => {
		const header = headers[place] ?? '';
		return fits.test(headerKey(header)) && !people.includes(header.trim());
	});
}

/** Whether most filled cells are of a kind, and one is. */
export function mostly(cells: Cells | undefined, is: (cell: Cell) => boolean): boolean {
	const filled = Array.from(cells ?? []).filter((cell) => !isBlank(cell));
	return filled.length > 0 && filled.filter(is).length >= most * filled.length;
}
