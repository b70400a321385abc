import { changeDefinition, mostMovers, type Mover, type ScoreRows } from '$lib/summaries';
import { scoreCell } from '$lib/tables';
import { formatChange } from '$lib/words';
import { agencyCells, agencyColumns, agencyRow } from '../agency-cells';
import { nNote } from '../notes';
import type { Panel, ViewContext } from '../view';
import { wordsOf } from './words';

/** The agencies whose totals rose and fell most since the year before. */
export const moversPanel: Panel<ScoreRows> = {
	id: 'movers',
	defined: changeDefinition.id,
	parts: ['whole'],
	whole: [],
	wanted: { metrics: [] },
	view(context) {
		const words = wordsOf(context.language);
		const { movers } = context.overview.more;
		const list = [...(movers?.up ?? []), ...(movers?.down ?? [])];
		const pairs = movers?.pairs ?? 0;
		const notes = [nNote(context, pairs), words.notes(mostMovers)];
		return {
			title: words.title,
			answer: !movers
				? words.severalYears
				: pairs > 0
					? words.answer(movers.rose, movers.fell, pairs)
					: context.words.noData,
			drawing: undefined,
			listed: list.length > 0,
			table: {
				title: words.title,
				notes,
				columns: agencyColumns(context, [
					{ id: 'change', label: words.change, kind: 'number' },
					{ id: 'before', label: words.before, kind: 'number' },
					{ id: 'now', label: words.now, kind: 'number' },
				]),
				rows: list.map((agency) => ({ id: agencyRow(agency), cells: cellsOf(agency, context) })),
			},
			toggles: undefined,
			n: pairs,
			past: [],
			notes,
		};
	},
};

function cellsOf(agency: Mover, context: ViewContext) {
	const { before, now } = agency;
	const change = now - before;
	return {
		...agencyCells(agency, context),
		change: { text: formatChange(change), sort: change },
		before: scoreCell(before),
		now: scoreCell(now),
	};
}
