import {
	columnNamed,
	districtKey,
	nameKey,
	provinceKey,
	readerOf,
	typeOfName,
	type Cell,
	type Column,
} from '$lib/visits';
import { isBlank } from '../layout/columns';
import { noVisit } from '../layout/no-visit';
import type { RawTable } from '../raw-table';
import type { LongForm, Wrong } from './long-form';

/** The rows of a long table by the visit they are of. */
export interface VisitRows {
	/** Places of each visit's rows, visits and rows in the order of the file. */
	readonly visits: readonly (readonly number[])[];
	/** First rows of visits of which a row cannot be read: what all rows come to is unknown. */
	readonly incomplete: ReadonlySet<number>;
	/** Rows that are of none, each with the reason. */
	readonly refused: readonly Wrong[];
	/** Rows that stand below the agency's name without repeating it. */
	readonly carried: number;
}

/** What tells one visit from another. */
export const visitKeys: readonly string[] = [
	...['visit_id', 'agency_code', 'agency_name', 'agency_type', 'province', 'district'],
	...['fiscal_year', 'ita_fiscal_year', 'round'],
];
/** The date tells visits apart only where the round is not given. */
const keys = [...visitKeys, 'visit_date'];

const comparedAs: Readonly<Record<string, (text: string) => string>> = {
	agency_name: nameKey,
	province: provinceKey,
	district: districtKey,
};

/** Finds which rows are of the same visit. */
export function visitRows(
	table: RawTable,
	places: ReadonlyMap<string, number>,
	form: LongForm,
): VisitRows {
	const rows = table.rowNumbers.length;
	const cellAt = (name: string, row: number) => table.cells[places.get(name) ?? -1]?.at(row);
	const nameless = (row: number) =>
		isBlank(cellAt('agency_name', row)) && isBlank(cellAt('agency_code', row));
	const repeats = (row: number) =>
		!nameless(row) && keys.every((name) => cellAt(name, row) === cellAt(name, row - 1));
	// Where a name stands in every row of its visit, a blank one is missing and not meant to carry on.
	const carries = !Array.from({ length: rows }, (_, row) => row > 0 && repeats(row)).includes(true);

	const readers = new Map(keys.map((name) => [name, readerOf(columnNamed(name) as Column, [])]));
	const read = (name: string, cell: Cell) => {
		const { value = isBlank(cell) ? '' : String(cell) } = readers.get(name)?.(cell) ?? {};
		return comparedAs[name]?.(String(value)) ?? value;
	};

	type CellOf = (name: string) => Cell;
	const hasYear = (cell: CellOf) =>
		['fiscal_year', 'ita_fiscal_year'].some(
			(year) => readers.get(year)?.(cell(year)).value !== undefined,
		);
	const keyOf = (cell: CellOf, name: string | undefined, row: number) => {
		const parts = keys.map((key) =>
			key === 'visit_date' && !isBlank(cell('round')) ? '' : read(key, cell(key)),
		);
		const type = read('agency_type', cell('agency_type')) || typeOfName(name ?? '');
		// A row without an agency is of no visit but its own.
		return JSON.stringify([...parts, type, name === undefined ? row : undefined]);
	};

	const visits = new Map<string, number[]>();
	const refused: Wrong[] = [];
	/** Keys of rows whose cells may have shifted behind them. */
	const unread: string[] = [];
	let carried = 0;
	let lead: number | undefined;
	for (let row = 0; row < rows; row++) {
		const number = table.rowNumbers[row] ?? 0;
		const above = carries && nameless(row) && form.speaks(row) ? lead : undefined;
		const cell: CellOf = (name) => {
			const own = cellAt(name, row);
			return isBlank(own) && above !== undefined ? cellAt(name, above) : own;
		};
		const name = isBlank(cell('agency_name')) ? undefined : String(cell('agency_name')).trim();
		const cells = () => table.cells.map((column) => column.at(row));
		const reason =
			noVisit({ cells, agency: name, hasYear: hasYear(cell) }, table.heading) ??
			(table.overfull?.has(number) ? { code: 'too_many_cells' as const } : form.refusal(row));
		if (reason) refused.push({ row: number, ...reason });
		if (reason && reason.code !== 'too_many_cells') continue;
		if (!reason && above !== undefined) carried++;
		else if (!reason && name !== undefined) lead = row;
		const key = keyOf(cell, name, row);
		if (reason) unread.push(key);
		else if (visits.has(key)) visits.get(key)?.push(row);
		else visits.set(key, [row]);
	}
	const incomplete = new Set(unread.flatMap((key) => visits.get(key)?.[0] ?? []));
	return { visits: [...visits.values()], incomplete, refused, carried };
}
