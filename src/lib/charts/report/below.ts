import { incomplete, passMark } from '$lib/ita';
import { passing, scoredAgencies } from '$lib/summaries';
import { compareText } from '$lib/words';
import { groupNotes, nNote, unitOf } from '../notes';
import { columnsOf, listOf } from './agency-columns';
import { section } from './section';
import { wordsOf } from './words';

/** Agencies under the pass mark, nearest first, and below them those without a score. */
export const belowSection = section('below', 'whole', {
	defined: passing.id,
	whole: [],
	wanted: { metrics: [] },
	view(context) {
		const { overview } = context;
		const words = wordsOf(context.language);
		const { total, level, short, weakest, completion } = columnsOf(context);
		const all = overview.more.agencies;
		const below = all
			.filter((own) => own.total !== undefined && own.total < passMark)
			.sort((a, b) => (b.total ?? 0) - (a.total ?? 0) || compareText(a.name, b.name));
		const unscored = all
			.filter((own) => own.total === undefined && own.level === incomplete.id)
			.sort((a, b) => compareText(a.name, b.name));
		const n = overview.whole.figure(scoredAgencies).value ?? 0;
		const notes = [nNote(context, n), words.belowNote, ...groupNotes(context)];
		return {
			title: words.below,
			answer:
				n + unscored.length > 0
					? words.belowSaid(below.length, n, unscored.length, unitOf(context))
					: context.words.noData,
			drawing: undefined,
			table: {
				title: words.below,
				notes,
				...listOf(context, [...below, ...unscored], [total, level, short, weakest, completion]),
			},
			n,
			toggles: undefined,
			past: [],
			notes,
		};
	},
});
