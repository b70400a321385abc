import {
	flagMetrics,
	medianTotal,
	scoreMetrics,
	scoredAgencies,
	agencies,
	type ScoreRows,
} from '$lib/summaries';
import { scoreNotes } from '../notes';
import type { Panel, View, ViewContext } from '../view';
import { dotsOfAgencies, dotsOfTotals, type Dots } from './dots';
import { groupMetrics, groupsView } from './groups';
import { wholeView } from './whole';
import { wordsOf } from './words';

/** How the totals are spread: a histogram of all, a dot strip for each district or type. */
export const scoreDistribution: Panel = {
	id: 'score-distribution',
	defined: medianTotal.id,
	whole: scoreMetrics,
	wanted: { metrics: groupMetrics, totals: true },
	view: (context) => viewOf(context, () => dotsOfTotals(context)),
};

/** The same with a dot for each agency, that names and opens it. */
export const scoreStrips: Panel<ScoreRows> = {
	...scoreDistribution,
	parts: ['district', 'type', 'whole'],
	wanted: { metrics: groupMetrics },
	view: (context) => viewOf(context, () => dotsOfAgencies(context)),
};

function viewOf(context: ViewContext, dots: () => Dots): View {
	const words = wordsOf(context);
	const { answer, drawing, table, n, toggles, past, notes } =
		context.part === 'whole' ? wholeView(context) : groupsView(context, dots());
	const { whole } = context.overview;
	const without = (whole.figure(agencies).value ?? 0) - (whole.figure(scoredAgencies).value ?? 0);
	const all = [
		...scoreNotes(context, n, whole.figure(flagMetrics.ita).value ?? 0),
		...(without > 0 ? [words.without(without)] : []),
		...notes,
	];
	return {
		title: words.title,
		answer,
		drawing,
		table: { ...table, notes: all },
		toggles,
		n,
		past,
		notes: all,
	};
}
