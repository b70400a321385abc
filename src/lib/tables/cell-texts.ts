import type { TableColumn, TableModel, TableRow } from './table';

/** The texts of a row's cells, column by column: what the screen shows and every export writes. */
export const cellTexts = (columns: readonly TableColumn[], { cells }: TableRow): string[] =>
	columns.map(({ id }) => cells[id]?.text ?? '');

/** All rows of a table as they stand, those of all together last. */
export const allRows = ({ rows, totals = [] }: TableModel): readonly TableRow[] => [
	...rows,
	...totals,
];
