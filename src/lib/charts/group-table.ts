import { restsOnFew } from '$lib/summaries';
import { textCell, type Cell, type TableModel } from '$lib/tables';
import type { Group } from './groups';
import type { ViewContext } from './view';

interface GroupTableParts {
	readonly title: string;
	/** How many agencies a row rests on. */
	few(group: Group): number;
	readonly columns: readonly {
		readonly id: string;
		readonly label: string;
		/** Says n of that column. */
		readonly nOf?: string;
		cell(group: Group): Cell;
	}[];
}

/** A table with a row for each group, its name first and the mark of few agencies last. */
export function groupTable(
	context: ViewContext,
	groups: readonly Group[],
	{ title, few, columns }: GroupTableParts,
): TableModel {
	const { words, part } = context;
	return {
		title,
		notes: [],
		columns: [
			{
				id: 'name',
				label: part === 'type' ? words.filters.type : words.filters.district,
				kind: 'text',
			},
			...columns.map(({ id, label, nOf }) => ({ id, label, nOf, kind: 'number' as const })),
			{ id: 'few', label: words.table.note, kind: 'text' },
		],
		rows: groups.map((group) => ({
			id: group.id,
			group: group.id,
			cells: {
				name: textCell(group.name),
				...Object.fromEntries(columns.map(({ id, cell }) => [id, cell(group)])),
				few: textCell(restsOnFew(few(group)) ? words.table.few : ''),
			},
		})),
	};
}
