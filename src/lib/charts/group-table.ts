import { textCell, type Cell, type TableColumn, type TableModel, type TableRow } from '$lib/tables';
import { fewOf } from './few';
import type { Group } from './groups';
import type { ViewContext } from './view';

/**
 * The columns of rows that are of groups: the group, what a row says, and the mark of few agencies.
 * @param mark marks a row of few agencies shortly; what it means stands in the notes.
 */
export const groupColumns = (
	{ words, part }: ViewContext,
	own: readonly TableColumn[],
	mark?: string,
): TableColumn[] => [
	{
		id: 'name',
		label: part === 'type' ? words.filters.type : words.filters.district,
		kind: 'text',
	},
	...own,
	{ id: 'few', label: mark ?? words.table.note, kind: 'text' },
];

/**
 * Their cells.
 * @param n how many agencies the row rests on.
 */
export function groupCells(
	context: ViewContext,
	{ name }: Group,
	n: number,
	own: Readonly<Record<string, Cell>>,
	mark?: string,
): Record<string, Cell> {
	const few = fewOf(context, n);
	return { name: textCell(name), ...own, few: textCell(few ? (mark ?? few.cell) : '') };
}

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
	context: ViewContext,
	groups: readonly Group[],
	{ title, few, columns, mark, total }: GroupTableParts,
): TableModel {
	const rowOf = (group: Group): TableRow => ({
		id: group.id,
		cells: groupCells(
			context,
			group,
			few(group),
			Object.fromEntries(columns.map(({ id, cell }) => [id, cell(group)])),
			mark,
		),
	});
	return {
		title,
		notes: [],
		columns: groupColumns(
			context,
			columns.map(({ id, label, nOf, kind = 'number' as const }) => ({ id, label, nOf, kind })),
			mark,
		),
		rows: groups.map((group) => ({ ...rowOf(group), group: group.id })),
		...(total && { totals: [rowOf(total)] }),
	};
}
