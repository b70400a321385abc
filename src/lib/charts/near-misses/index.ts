import {
	flagMetrics,
	nearMissDefinition,
	scoredAgencies,
	type NearMiss,
	type ScoreRows,
} from '$lib/summaries';
import { countCell, scoreCell } from '$lib/tables';
import { agencyCells, agencyColumns, agencyRow } from '../agency-cells';
import { scoreNotes } from '../notes';
import type { Panel, ViewContext } from '../view';
import { wordsOf } from './words';

/** The agencies a little below the pass mark, and what would lift each over it. */
export const nearMissesPanel: Panel<ScoreRows> = {
	id: 'near-misses',
	defined: nearMissDefinition.id,
	parts: ['whole'],
	whole: [],
	wanted: { metrics: [] },
	view(context) {
		const { overview } = context;
		const words = wordsOf(context);
		const { n, list } = overview.more.nearMisses;
		const [nearest] = list;
		const scored = overview.whole.figure(scoredAgencies).value ?? 0;
		const notes = [
			...scoreNotes(context, scored, overview.whole.figure(flagMetrics.ita).value ?? 0),
			words.itemNote,
			...(n > list.length ? [words.cut(list.length)] : []),
		];
		return {
			title: words.title,
			answer: nearest
				? words.answer(n, nearest.name, nearest.short)
				: scored > 0
					? words.none
					: context.words.noData,
			drawing: undefined,
			listed: true,
			table: {
				title: words.title,
				notes,
				columns: agencyColumns(context, [
					{ id: 'total', label: words.total, kind: 'number' },
					{ id: 'short', label: words.short, kind: 'number' },
					{ id: 'indicator', label: words.indicator, kind: 'text' },
					{ id: 'rise', label: words.rise, kind: 'number' },
					{ id: 'items', label: words.items, kind: 'number' },
				]),
				rows: list.map((agency) => ({ id: agencyRow(agency), cells: cellsOf(agency, context) })),
			},
			toggles: undefined,
			n: scored,
			past: [],
			notes,
		};
	},
};

function cellsOf(agency: NearMiss, context: ViewContext) {
	const words = wordsOf(context);
	const { total, short, indicator: easiest, items } = agency;
	const name = easiest && `${easiest.indicator.number} ${easiest.indicator.name[context.language]}`;
	return {
		...agencyCells(agency, context),
		total: scoreCell(total),
		short: scoreCell(short),
		indicator: { text: name ?? words.noSingle, sort: name },
		rise: scoreCell(easiest?.rise),
		items: countCell(items),
	};
}
