import { agencies } from '$lib/summaries';
import type { Language } from '$lib/words';
import { groupsOf, sumOfN } from '../groups';
import { groupNotes } from '../notes';
import { groupFilters, pastOf, type Panel } from '../view';
import { groupsView } from './groups';
import { commonest, type AnswerList, type AnswerWords } from './lists';
import { wholeView } from './whole';
import { wordsOf } from './words';

export { listsOf, rankedBoxes, type AnswerList, type AnswerWords } from './lists';

/** A panel of lists the form asks to tick: each list apart, its boxes by how many report them. */
export function answersPanel(
	id: string,
	lists: readonly AnswerList[],
	wordsFor: (language: Language) => AnswerWords,
): Panel {
	const metrics = [
		agencies,
		...lists.flatMap(({ answered, boxes }) => [
			answered,
			...boxes.flatMap(({ share, yes }) => [share, yes]),
		]),
	];
	return {
		id,
		defined: lists[0]?.answered.id ?? agencies.id,
		whole: metrics,
		wanted: { metrics },
		view(context) {
			const { overview, part, language } = context;
			const words = wordsOf(context);
			const own = wordsFor(language);
			const { whole } = overview;
			const answer =
				own.answer(lists.map((list) => commonest(list, whole, context))) || context.words.noData;
			const { drawing, table, notes } =
				part === 'whole'
					? wholeView(context, lists, own, answer)
					: groupsView(context, lists, own, answer);
			const groups = groupsOf(context);
			const n = sumOfN(groups, agencies);
			const answeredOf = ({ answered }: AnswerList) =>
				groups.reduce((sum, { row }) => sum + (row.figure(answered).value ?? 0), 0);
			const all = [
				...lists.map((list, index) =>
					words.heading(own.heads[index] ?? list.list.name[language], answeredOf(list), n),
				),
				words.unanswered,
				...notes,
				...groupNotes(context),
			];
			return {
				title: own.title,
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
}
