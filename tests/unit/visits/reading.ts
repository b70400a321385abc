import { columnNamed, readerOf, type Cell, type Column } from '$lib/visits';

/** What a column reads in a cell: its value, its error code, or undefined for blank. */
export function reading(name: string, cell: Cell, cells: readonly Cell[] = [cell]) {
	const { value, error } = readerOf(columnNamed(name) as Column, cells)(cell);
	return error ?? value;
}

/** What was mended to read a cell. */
export function repairs(name: string, cell: Cell) {
	return readerOf(columnNamed(name) as Column, [cell])(cell).repairs;
}
