import { blank, columnNamed, failed, readerOf, readerOfEach, type Reader } from '$lib/visits';
import type { Matching } from './match-columns';
import { splitPlace, type PlaceColumn } from './matching/split-place';
import { ReadColumn } from './read-column';
import type { RawTable } from './raw-table';

/** What the matched columns of a file say, by contract name. */
export type ReadColumns = ReadonlyMap<string, ReadColumn>;

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
	const rows = table.rowNumbers.length;
	const read = new Map<string, ReadColumn>();
	for (const [name, place] of places) {
		const column = columnNamed(name);
		const cells = table.cells[place];
		if (!column || !cells) continue;
		const columns = splits.get(name);
		const reader = columns
			? partReader(readerOf(column, cells.different, conventions.era), name, columns)
			: readerOfEach(column, cells.different, conventions.era);
		read.set(name, new ReadColumn(cells.different.map(reader), cells.codes(rows)));
	}
	if (conventions.year !== undefined && !read.has('fiscal_year')) {
		read.set('fiscal_year', ReadColumn.same({ value: conventions.year, repairs: [] }, rows));
	}
	return read;
}

/** The score a row gives in a column; undefined where blank, wrong or not in the file. */
export function scoreAt(read: ReadColumns, name: string, row: number): number | undefined {
	const value = read.get(name)?.at(row).value;
	return typeof value === 'number' ? value : undefined;
}
