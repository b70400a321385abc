import { flagMetrics } from '$lib/summaries';
import { flaggedNote, groupNotes } from '../notes';
import { groupFilters, pastOf, type Panel } from '../view';
import { groupsView } from './groups';
import { wholeView } from './whole';
import { wordsOf } from './words';

/** At what level agencies are: a bar a level, a stack for each district or type. */
export const levelsPanel: Panel = {
	id: 'levels',
	defined: 'levels',
	whole: [],
	wanted: { metrics: [], levels: true },
	view(context) {
		const words = wordsOf(context);
		const { answer, drawing, table, n } =
			context.part === 'whole' ? wholeView(context) : groupsView(context);
		const { value: flagged = 0 } = context.overview.whole.figure(flagMetrics.ita);
		const notes = [words.assessed(n), ...flaggedNote(context, flagged), ...groupNotes(context)];
		return {
			title: words.title,
			answer,
			drawing,
			table: { ...table, notes },
			n,
			toggles: groupFilters[context.part] ?? 'levels',
			past: [...pastOf(context.part), 'levels'],
			notes,
		};
	},
};
