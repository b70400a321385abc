import {
	createSortedRowModel,
	rowSortingFeature,
	tableFeatures,
	type ColumnDef,
} from '@tanstack/svelte-table';
import { compareText } from '$lib/words';
import type { TableColumn, TableModel, TableRow } from './table';

/** Tables sort, by several columns with the shift key; nothing else of the library is brought along. */
export const features = tableFeatures({
	rowSortingFeature,
	sortedRowModel: createSortedRowModel(),
});

/**
 * Rows that Svelte leaves as they are. The library keeps its data in deep state, which wraps plain
 * arrays and objects: of thousands of rows every cell, at each reading.
 */
export class PlainRows extends Array<TableRow> {}

/** Columns that sort numbers by size, texts in Thai order, and what is unknown last. */
export const sortedColumns = ({
	columns,
	rows,
}: TableModel): ColumnDef<typeof features, TableRow>[] =>
	columns.map((column) => {
		const { id, label, kind } = column;
		let places: ReadonlyMap<string, number> | undefined;
		return {
			id,
			header: label,
			accessorFn: ({ cells }) => {
				const value = cells[id]?.sort;
				if (typeof value !== 'string') return value;
				places ??= textOrder(column, rows);
				return places.get(value);
			},
			sortUndefined: 'last',
			sortDescFirst: kind === 'number',
			sortFn: (a, b) => a.getValue<number>(id) - b.getValue<number>(id),
		};
	});

/**
 * The place of each text of a column in Thai order. Told once: in thousands of rows most texts of
 * a column are the same, and comparing Thai at each step of a sort takes its time.
 */
function textOrder({ id }: TableColumn, rows: readonly TableRow[]): ReadonlyMap<string, number> {
	const texts = new Set(rows.map(({ cells }) => cells[id]?.sort));
	const inOrder = [...texts].filter((text) => typeof text === 'string').sort(compareText);
	return new Map(inOrder.map((text, place) => [text, place]));
}
