import { flagMetrics, sideMetrics, type ScoreRows } from '$lib/summaries';
import { sumOfN, groupsOf } from '../groups';
import { scoreNotes } from '../notes';
import { groupFilters, pastOf, type Panel } from '../view';
import { groupsView } from './groups';
import { wholeView } from './whole';
import { wordsOf } from './words';

const metrics = Object.values(sideMetrics);

/** Whether agencies fall short on how they are perceived or on what they disclose. */
export const sidesPanel: Panel<ScoreRows> = {
	id: 'sides',
	defined: sideMetrics.disclosure.id,
	whole: metrics,
	wanted: { metrics },
	view(context) {
		const { overview, part } = context;
		const words = wordsOf(context);
		const n = sumOfN(groupsOf(context), sideMetrics.neither);
		const { answer, drawing, table, notes } =
			part === 'whole' ? wholeView(context) : groupsView(context);
		const flagged = overview.whole.figure(flagMetrics.ita).value ?? 0;
		const [first = '', ...others] = scoreNotes(context, n, flagged);
		const all = [words.known(first), ...others, ...notes];
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
