import type { Cells } from './cells';
import type { Matching } from './match-columns';
import { isBlank } from './layout/columns';
import type { MergedDown, RawTable } from './raw-table';

/** What tells which agency and year a row is of: of anything else a merged cell may be of one row alone. */
const identifying: readonly string[] = [
	...['agency_code', 'agency_name', 'agency_type', 'province', 'district', 'subdistrict'],
	...['fiscal_year', 'ita_fiscal_year'],
];

/** The column with the value of each merged cell in all its rows, and how many rows got one. */
function filledDown(
	column: Cells,
	merged: readonly MergedDown[],
	rowNumbers: ArrayLike<number>,
): { column: Cells; filled: number } {
	const copy = column.first(column.length);
	const ranges = merged.toSorted((one, other) => one.from - other.from);
	let filled = 0;
	let next = 0;
	let anchor: { row: number; number: number } | undefined;
	for (let row = 0; row < rowNumbers.length; row++) {
		const number = rowNumbers[row] ?? 0;
		while ((ranges[next]?.to ?? Infinity) < number) next++;
		const range = ranges[next];
		if (!range || number < range.from) continue;
		if (number === range.from) anchor = { row, number };
		else if (anchor?.number === range.from && isBlank(copy.at(row))) {
			if (isBlank(copy.at(anchor.row))) continue;
			copy.set(row, copy.at(anchor.row));
			filled++;
		}
	}
	return { column: copy, filled };
}

/**
 * A table whose merged cells say what they say in all their rows, in the columns that tell which
 * agency and year a row is of; and how many cells were filled so.
 */
export function fillMerged(
	table: RawTable,
	{ places }: Pick<Matching, 'places'>,
): { table: RawTable; filled: number } {
	const { merged = [], rowNumbers } = table;
	const cells = [...table.cells];
	let filled = 0;
	for (const place of new Set(identifying.flatMap((name) => places.get(name) ?? []))) {
		const own = merged.filter((range) => range.place === place);
		const column = cells[place];
		if (!column || own.length === 0) continue;
		const done = filledDown(column, own, rowNumbers);
		cells[place] = done.column;
		filled += done.filled;
	}
	return filled === 0 ? { table, filled } : { table: { ...table, cells }, filled };
}
