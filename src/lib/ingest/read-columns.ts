import { columnNamed, readerOf, type Reading, type Value } from '$lib/visits';
import type { Matching } from './match-columns';
import type { RawTable } from './types';

/** What the matched columns of a file say: by contract name, then by row. */
export type ReadColumns = ReadonlyMap<string, readonly Reading<Value>[]>;

/** Reads every matched column. */
export function readColumns(table: RawTable, { places }: Matching): ReadColumns {
	const read = new Map<string, readonly Reading<Value>[]>();
	for (const [name, place] of places) {
		const column = columnNamed(name);
		const cells = table.cells[place] ?? [];
		if (!column) continue;
		// Only the marks of a yes/no column depend on what else stands in it.
		const reader = readerOf(column, column.kind === 'yes_no' ? new Set(Array.from(cells)) : []);
		const readings = Array.from({ length: table.rowNumbers.length }, (_, row) =>
			reader(cells[row]),
		);
		read.set(name, readings);
	}
	return read;
}

/** The score a row gives in a column; undefined where blank, wrong or not in the file. */
export function scoreAt(read: ReadColumns, name: string, row: number): number | undefined {
	const value = read.get(name)?.[row]?.value;
	return typeof value === 'number' ? value : undefined;
}
