import { columns, type ContractColumn, type Value } from '$lib/visits';
import { tableFromIPC, type Column } from '@uwdata/flechette';

/** Visits as given, column by column, whatever they stand in. */
export interface VisitTable {
	readonly rows: number;
	/** Every column of the contract, in its order. */
	readonly columns: readonly VisitColumn[];
}

export interface VisitColumn {
	readonly column: ContractColumn;
	/** The value of a row, counted from 0; undefined is blank. */
	readonly at: (row: number) => Value | undefined;
}

/** Stored columns that hold a value told by others where the file gave none, and what marks it. */
const inferred: Readonly<Record<string, string>> = {
	round: 'round_inferred',
	agency_type: 'agency_type_inferred',
};

type Stored = Column<unknown> | undefined;

function columnOf(column: ContractColumn, stored: Stored, marked: Stored): VisitColumn {
	const isDate = column.kind === 'date';
	return {
		column,
		at: (row) => {
			if (marked?.at(row) === true) return undefined;
			const value = stored?.at(row) ?? undefined;
			if (value === undefined || !isDate) return value as Value | undefined;
			return new Date(Number(value)).toISOString().slice(0, 10);
		},
	};
}

/**
 * The visits of an Arrow IPC stream with the contract's columns and the marks of those inferred, as
 * files are taken in to and as the warehouse gives them.
 */
export function visitTable(ipc: Uint8Array): VisitTable {
	const table = tableFromIPC(ipc);
	const stored = (name: string): Stored => table.getChild(name) ?? undefined;
	return {
		rows: table.numRows,
		columns: columns.map((column) =>
			columnOf(column, stored(column.name), stored(inferred[column.name] ?? '')),
		),
	};
}

/**
 * ITA results as a file of their own has them: without the year of the visits that take them over, by
 * which they are told from visits.
 */
export const asResults = ({ rows, columns }: VisitTable): VisitTable => ({
	rows,
	columns: columns.map(({ column, at }) => ({
		...{ column, at: column.name === 'fiscal_year' ? () => undefined : at },
	})),
});

/** A visit of several tables: which table, and which row of it. */
export type Pick = readonly [table: VisitTable, row: number];

/** Visits picked out of tables, in the order given. */
export function picked(picks: readonly Pick[]): VisitTable {
	return {
		rows: picks.length,
		columns: columns.map((column, index) => ({
			column,
			at: (row) => {
				const [table, own] = picks[row] ?? [];
				return table?.columns[index]?.at(own ?? 0);
			},
		})),
	};
}

/** A part of the rows: from one, up to another. */
export function rowsBetween({ rows, columns }: VisitTable, from: number, to: number): VisitTable {
	return {
		rows: Math.min(to, rows) - from,
		columns: columns.map(({ column, at }) => ({ column, at: (row) => at(from + row) })),
	};
}
