import { choiceLists } from '$lib/ita';
import { listMetrics, type ObstacleRows } from '$lib/summaries';
import { textCell } from '$lib/tables';
import { agencyCells, agencyColumns, agencyRow, cutNote, ifListed } from '../agency-cells';
import { groupNotes } from '../notes';
import type { Panel } from '../view';
import { wordsOf } from './words';

const boxes = choiceLists.flatMap(({ id, boxes }) => (id === 'support' ? boxes : []));
const support = listMetrics.flatMap((metrics) => (metrics.list.id === 'support' ? metrics : []));

/** The agencies that want support: whom to invite to what. */
export const wantingPanel: Panel<ObstacleRows> = {
	id: 'support-wanted',
	defined: support[0]?.answered.id ?? '',
	parts: ['whole'],
	whole: support.map(({ answered }) => answered),
	wanted: { metrics: [] },
	view(context) {
		const { overview, language } = context;
		const words = wordsOf(context);
		const listing = overview.more.wanting;
		const { n, rows } = listing;
		const answered = support.reduce(
			(sum, metrics) => sum + (overview.whole.figure(metrics.answered).value ?? 0),
			0,
		);
		const notes = [
			words.answered(answered),
			...cutNote(listing, context),
			words.names,
			...groupNotes(context),
		];
		return {
			title: words.title,
			answer: answered === 0 ? context.words.noData : words.answer(n, answered),
			drawing: undefined,
			listed: n > 0,
			searched: true,
			ifListed: ifListed(listing, context),
			table: {
				title: words.title,
				notes,
				columns: agencyColumns(
					context,
					boxes.map(({ id, name }) => ({ id, label: name[language], kind: 'text' as const })),
				),
				rows: rows.map((agency) => ({
					id: agencyRow(agency),
					cells: {
						...agencyCells(agency, context),
						...Object.fromEntries(
							boxes.map(({ id }) => [
								id,
								agency.wants[id] ? textCell(words.wanted) : { text: '', sort: undefined },
							]),
						),
					},
				})),
			},
			toggles: undefined,
			n: answered,
			past: [],
			notes,
		};
	},
};
