import {
	newestOf,
	priorityDefinition,
	priorityOf,
	standardWeights,
	type AgencyEntry,
	type Priority,
} from '$lib/summaries';
import { textCell } from '$lib/tables';
import { compareText, formatIsoDay, formatScoreShort, unknown } from '$lib/words';
import { groupNotes } from '../notes';
import { columnsOf, listOf, type ListColumn } from './agency-columns';
import { section } from './section';
import { wordsOf } from './words';

/** As many as a meeting goes through. */
const mostToVisit = 20;

interface Ranked extends AgencyEntry {
	readonly priority: Priority;
}

/**
 * Which agencies need a visit first.
 * @param today ISO day that months since the last visit are counted to.
 */
export const visitFirstSection = (today: string) =>
	section(
		'visits',
		'whole',
		{
			defined: priorityDefinition.id,
			whole: [],
			wanted: { metrics: [] },
			view(context) {
				const { overview, language } = context;
				const words = wordsOf(language);
				const { short, weakest, completion } = columnsOf(context);
				const newest = newestOf(overview.more.agencies);
				const ranked = newest
					.map((entry): Ranked => ({
						...entry,
						priority: priorityOf(entry, standardWeights, today),
					}))
					.sort((a, b) => b.priority.value - a.priority.value || compareText(a.name, b.name))
					.slice(0, mostToVisit);
				const n = newest.length;
				const [first] = ranked;
				const notes = [
					// Also over several years: the newest of each.
					context.words.nAgencies(n, context.words.units.agencies),
					words.visitsNote(formatIsoDay(today, language)),
					...groupNotes(context),
				];
				const urgency: ListColumn<Ranked> = {
					id: 'priority',
					label: words.priority,
					kind: 'number',
					cell: ({ priority: { value } }) => ({
						text: formatScoreShort(100 * value),
						sort: value,
					}),
				};
				const lastVisit: ListColumn<Ranked> = {
					id: 'lastVisit',
					label: words.lastVisit,
					kind: 'text',
					cell: ({ lastVisit: day }) => ({
						text: day === undefined ? unknown : formatIsoDay(day, language, 'short'),
						sort: day,
					}),
				};
				const blank: ListColumn<Ranked> = {
					id: 'unknown',
					label: words.notKnown,
					kind: 'text',
					cell: ({ priority }) =>
						textCell(priority.unknown.map((part) => words.parts[part]).join(', ')),
				};
				return {
					title: words.visits,
					answer: first ? words.visitsSaid(ranked.length, n, first.name) : context.words.noData,
					drawing: undefined,
					table: {
						title: words.visits,
						notes,
						...listOf(context, ranked, [urgency, short, weakest, completion, lastVisit, blank]),
					},
					n,
					toggles: undefined,
					past: [],
					notes,
				};
			},
		},
		{ apart: true },
	);
