import {
	createSortedRowModel,
	rowSortingFeature,
	tableFeatures,
	type ColumnDef,
} from '@tanstack/svelte-table';
import { compareText } from '$lib/words';
import type { TableColumn, TableRow } from './table';

/** Tables sort, by several columns with the shift key; nothing else of the library is brought along. */
export const features = tableFeatures({
	rowSortingFeature,
	sortedRowModel: createSortedRowModel(),
});

/** Columns that sort numbers by size, texts in Thai order, and what is unknown last. */
export const sortedColumns = (
	columns: readonly TableColumn[],
): ColumnDef<typeof features, TableRow>[] =>
	columns.map(({ id, label, kind }) => ({
		id,
		header: label,
		accessorFn: (row) => row.cells[id]?.sort,
		sortUndefined: 'last',
		sortDescFirst: kind === 'number',
		sortFn: (a, b) => {
			const [one, other] = [a.getValue(id), b.getValue(id)];
			return typeof one === 'number' && typeof other === 'number'
				? one - other
				: compareText(String(one), String(other));
		},
	}));
