import { restsOnFew } from '$lib/summaries';
import { textCell, type Cell, type TableModel, type TableRow } from '$lib/tables';
import type { Group } from './groups';
import type { ViewContext } from './view';

interface GroupTableParts {
	readonly title: string;
	/** How many agencies a row rests on. */
	few(group: Group): number;
	readonly columns: readonly {
		readonly id: string;
		readonly label: string;
		readonly kind?: 'text';
		/** Says n of that column. */
		readonly nOf?: string;
		cell(group: Group): Cell;
	}[];
	/** Marks a row of few agencies shortly; what it means stands in the notes. */
	readonly mark?: string;
	/** All groups together, where a last row tells of them. */
	readonly total?: Group;
}

/** A table with a row for each group, its name first and the mark of few agencies last. */
export function groupTable(
	{ words, part }: ViewContext,
	groups: readonly Group[],
	{ title, few, columns, mark, total }: GroupTableParts,
): TableModel {
	const rowOf = (group: Group): TableRow => ({
		id: group.id,
		cells: {
			name: textCell(group.name),
			...Object.fromEntries(columns.map(({ id, cell }) => [id, cell(group)])),
			few: textCell(restsOnFew(few(group)) ? (mark ?? words.table.few) : ''),
		},
	});
	return {
		title,
		notes: [],
		columns: [
			{
				id: 'name',
				label: part === 'type' ? words.filters.type : words.filters.district,
				kind: 'text',
			},
			...columns.map(({ id, label, nOf, kind = 'number' as const }) => ({ id, label, nOf, kind })),
			{ id: 'few', label: mark ?? words.table.note, kind: 'text' },
		],
		rows: groups.map((group) => ({ ...rowOf(group), group: group.id })),
		...(total && { totals: [rowOf(total)] }),
	};
}
