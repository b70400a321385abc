import {
	blank,
	columnNamed,
	failed,
	readerOf,
	type Reader,
	type Reading,
	type Value,
} from '$lib/visits';
import type { Matching } from './match-columns';
import { splitPlace, type PlaceColumn } from './matching/split-place';
import type { RawTable } from './types';

/** What the matched columns of a file say: by contract name, then by row. */
export type ReadColumns = ReadonlyMap<string, readonly Reading<Value>[]>;

/** Reads one of the places that cells hold together; what cannot be split is told of the first. */
function partReader(read: Reader, name: string, columns: readonly PlaceColumn[]): Reader {
	return (cell) => {
		const parts = splitPlace(cell, columns);
		if (parts) return read(parts[name as PlaceColumn]);
		return name === columns[0] ? failed('unsplit_place') : blank;
	};
}

/** Reads every matched column. */
export function readColumns(table: RawTable, matching: Matching): ReadColumns {
	const { places, splits, conventions } = matching;
	const read = new Map<string, readonly Reading<Value>[]>();
	for (const [name, place] of places) {
		const column = columnNamed(name);
		const cells = table.cells[place] ?? [];
		if (!column) continue;
		// Only the marks of a yes/no column depend on what else stands in it.
		const marks = column.kind === 'yes_no' ? new Set(Array.from(cells)) : [];
		const whole = readerOf(column, marks, conventions.era);
		const columns = splits.get(name);
		const reader = columns ? partReader(whole, name, columns) : whole;
		const readings = Array.from({ length: table.rowNumbers.length }, (_, row) =>
			reader(cells[row]),
		);
		read.set(name, readings);
	}
	if (conventions.year !== undefined && !read.has('fiscal_year')) {
		const year: Reading<Value> = { value: conventions.year, repairs: [] };
		read.set('fiscal_year', Array<Reading<Value>>(table.rowNumbers.length).fill(year));
	}
	return read;
}

/** The score a row gives in a column; undefined where blank, wrong or not in the file. */
export function scoreAt(read: ReadColumns, name: string, row: number): number | undefined {
	const value = read.get(name)?.[row]?.value;
	return typeof value === 'number' ? value : undefined;
}
