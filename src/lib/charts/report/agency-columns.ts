import { passMark } from '$lib/ita';
import type { AgencyEntry, ReportRows } from '$lib/summaries';
import {
	percentCell,
	scoreCell,
	textCell,
	type Cell,
	type TableColumn,
	type TableModel,
} from '$lib/tables';
import { indicatorNames, levelName, unknown } from '$lib/words';
import { agencyCells, agencyColumns, agencyRow } from '../agency-cells';
import type { ViewContext } from '../view';
import { wordsOf } from './words';

/** What a list shows of an agency beside its name and place. */
export interface ListColumn<Entry = AgencyEntry> extends TableColumn {
	cell(entry: Entry): Cell;
}

/** A row an agency, in the order given. */
export const listOf = <Entry extends AgencyEntry>(
	context: ViewContext<ReportRows>,
	entries: readonly Entry[],
	columns: readonly ListColumn<Entry>[],
): Pick<TableModel, 'columns' | 'rows'> => ({
	columns: agencyColumns(
		context,
		columns.map(({ id, label, kind }): TableColumn => ({ id, label, kind })),
	),
	rows: entries.map((entry) => ({
		id: agencyRow(entry),
		cells: {
			...agencyCells(entry, context),
			...Object.fromEntries(columns.map(({ id, cell }) => [id, cell(entry)])),
		},
	})),
});

const textOrUnknown = (text: string | undefined): Cell =>
	text === undefined ? { text: unknown, sort: undefined } : textCell(text);

/** The columns that several lists have. */
export function columnsOf({ language }: ViewContext) {
	const words = wordsOf(language);
	return {
		total: {
			id: 'total',
			label: words.totalScore,
			kind: 'number',
			cell: ({ total }) => scoreCell(total),
		},
		level: {
			id: 'level',
			label: words.level,
			kind: 'text',
			cell: ({ level }) => textOrUnknown(level && levelName(level, language)),
		},
		short: {
			id: 'short',
			label: words.short,
			kind: 'number',
			cell: ({ total }) =>
				scoreCell(total === undefined ? undefined : Math.max(0, passMark - total)),
		},
		weakest: {
			id: 'weakest',
			label: words.weakest,
			kind: 'text',
			cell: ({ weakest }) => textOrUnknown(weakest && indicatorNames(weakest.indicators, language)),
		},
		completion: {
			id: 'completion',
			label: words.completion,
			kind: 'number',
			cell: ({ completion }) => percentCell(completion),
		},
	} as const satisfies Record<string, ListColumn>;
}
