import { agencies } from '$lib/summaries';
import { groupNotes } from '../notes';
import type { Panel } from '../view';
import { groupsView } from './groups';
import { commonest, listHead, obstacleLists } from './lists';
import { wholeView } from './whole';
import { wordsOf } from './words';

/** What stands in the agencies' way: obstacles of the plan and problems of the ITA, two lists. */
export const obstacles: Panel = {
	id: 'obstacles',
	view(context) {
		const { overview, part, words: common } = context;
		const words = wordsOf(context.language);
		const { whole } = overview;
		const [plan, ita] = obstacleLists.map((list) => commonest(list, whole, context));
		const answer = words.answer(plan, ita) || common.noData;
		const { drawing, table, notes } =
			part === 'whole' ? wholeView(context, answer) : groupsView(context, answer);
		const n = whole.figure(agencies).value ?? 0;
		const all = [
			...obstacleLists.map((list) =>
				words.heading(listHead(list, context), whole.figure(list.answered).value ?? 0, n),
			),
			words.unanswered,
			...notes,
			...groupNotes(context),
		];
		return { title: words.title, answer, drawing, table: { ...table, notes: all }, notes: all };
	},
};
