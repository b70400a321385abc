import { lackingDefinition, type Answers, type Listing, type YesNoMetrics } from '$lib/summaries';
import { textCell } from '$lib/tables';
import { unknown } from '$lib/words';
import { agencyCells, agencyColumns, agencyRow, cutNote, ifListed } from '../agency-cells';
import { leastFirst } from '../least-first';
import { groupNotes } from '../notes';
import type { Panel, ViewContext } from '../view';
import { wordsOf } from './words';

/** What a list of agencies that answered no asks. */
export interface LackingWords {
	readonly title: string;
	answer(count: number): string;
	readonly none: string;
}

/** The agencies that answered a question with no: which, and why. */
export const lackingPanel = <More>(
	id: string,
	questions: readonly YesNoMetrics[],
	listingIn: (more: More) => Listing<Answers>,
	wordsFor: (context: ViewContext) => LackingWords,
): Panel<More> => ({
	id,
	defined: lackingDefinition.id,
	parts: ['whole'],
	whole: questions.map(({ share }) => share),
	wanted: { metrics: [] },
	view(context) {
		const { overview, language } = context;
		const words = wordsOf(context);
		const own = wordsFor(context);
		const listing = listingIn(overview.more);
		const { n, rows } = listing;
		const answered = Math.max(...questions.map(({ share }) => overview.whole.figure(share).n));
		const said = (answer: Answers['answers'][string] | undefined) => {
			if (answer?.yes === undefined) return { text: unknown, sort: undefined };
			if (answer.yes) return textCell(words.yes);
			return textCell(answer.reason === undefined ? words.no : `${words.no}: ${answer.reason}`);
		};
		const notes = [
			...questions.map(({ section, share }) =>
				words.answered(section, overview.whole.figure(share).n),
			),
			words.reading,
			...cutNote(listing, context),
			...groupNotes(context),
		];
		return {
			title: own.title,
			answer: answered === 0 ? context.words.noData : n === 0 ? own.none : own.answer(n),
			drawing: undefined,
			listed: n > 0,
			searched: true,
			ifListed: ifListed(listing, context),
			table: {
				title: own.title,
				notes,
				columns: agencyColumns(
					context,
					leastFirst(questions, overview.whole).map(({ id, section, name }) => ({
						id,
						label: `${section} ${name[language]}`,
						kind: 'text' as const,
					})),
				),
				rows: rows.map((agency) => ({
					id: agencyRow(agency),
					cells: {
						...agencyCells(agency, context),
						...Object.fromEntries(questions.map(({ id }) => [id, said(agency.answers[id])])),
					},
				})),
			},
			toggles: undefined,
			n: answered,
			past: [],
			notes,
		};
	},
});
