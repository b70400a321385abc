import {
	completionRate,
	flagMetrics,
	markMetrics,
	medianCompletion,
	notReported,
	planMetrics,
	planUnknown,
} from '$lib/summaries';
import { formatPercent } from '$lib/words';
import { groupsOf, sumOfN } from '../groups';
import { counted, flaggedNote, groupNotes, plansByRound } from '../notes';
import { groupFilters, pastOf, type Panel } from '../view';
import { groupMetrics, groupsView } from './groups';
import { wholeView } from './whole';
import { wordsOf } from './words';

/** How far the plans are: projects by what became of them, and the bands of the round. */
export const planCompletion: Panel = {
	id: 'plan-completion',
	defined: completionRate.id,
	whole: planMetrics,
	wanted: { metrics: groupMetrics },
	view(context) {
		const { overview, part } = context;
		const words = wordsOf(context);
		const { answer, drawing, table, notes } =
			part === 'whole' ? wholeView(context) : groupsView(context);
		const { whole } = overview;
		const value = (metric: typeof notReported) => whole.figure(metric).value ?? 0;
		const n = sumOfN(groupsOf(context), completionRate);
		const rounds = plansByRound(context);
		const all = [
			words.known(n),
			...(rounds ? [rounds] : []),
			...(n > 0 ? [words.medianNote(formatPercent(whole.figure(medianCompletion).value))] : []),
			...(value(notReported) > 0 ? [words.notReported(value(notReported))] : []),
			...(value(planUnknown) > 0 ? [words.unknown(value(planUnknown))] : []),
			...counted(context, markMetrics.inferredRound, context.words.inferredRounds),
			...flaggedNote(context, value(flagMetrics.plan)),
			...groupNotes(context),
			...notes,
		];
		return {
			title: words.title,
			answer,
			drawing,
			table: { ...table, notes: all },
			toggles: groupFilters[part],
			n,
			past: pastOf(part),
			notes: all,
		};
	},
};
