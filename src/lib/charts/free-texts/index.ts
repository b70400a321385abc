import { textsDefinition, type ObstacleRows } from '$lib/summaries';
import { textCell } from '$lib/tables';
import { rowId } from '../clicks';
import { agencyCells, agencyColumns, agencyRow, cutNote, ifListed } from '../agency-cells';
import { groupNotes } from '../notes';
import type { Panel } from '../view';
import { wordsOf } from './words';

/** Everything the agencies, and those who visited them, wrote in free words. */
export const freeTextsPanel: Panel<ObstacleRows> = {
	id: 'free-texts',
	defined: textsDefinition.id,
	parts: ['whole'],
	whole: [],
	wanted: { metrics: [] },
	view(context) {
		const { overview, language } = context;
		const words = wordsOf(context);
		const listing = overview.more.texts;
		const { n, rows } = listing;
		const count = rows.reduce((sum, { texts }) => sum + texts.length, 0);
		const found = rows.length < n ? words.many(n) : words.answer(count, n);
		const notes = [
			words.wrote(n),
			...cutNote(listing, context),
			words.masked,
			words.explicit,
			...groupNotes(context),
		];
		return {
			title: words.texts,
			answer: n === 0 ? words.none : found,
			drawing: undefined,
			listed: n > 0,
			searched: true,
			ifListed: ifListed(listing, context),
			table: {
				title: words.texts,
				notes,
				columns: agencyColumns(context, [
					{ id: 'text', label: words.text, kind: 'text' },
					{ id: 'question', label: words.question, kind: 'text' },
				]),
				rows: rows.flatMap((agency) =>
					agency.texts.map(({ question, text }) => ({
						id: rowId(agencyRow(agency), question.id),
						cells: {
							...agencyCells(agency, context),
							question: textCell(question.name[language]),
							text: textCell(text),
						},
					})),
				),
			},
			toggles: undefined,
			n,
			past: [],
			notes,
		};
	},
};
