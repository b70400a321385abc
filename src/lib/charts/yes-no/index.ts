import { agencies, type YesNoMetrics } from '$lib/summaries';
import { groupsOf, sumOfN } from '../groups';
import { groupNotes } from '../notes';
import { shareGroups } from '../share-groups';
import { groupFilters, parts, pastOf, type Panel, type Part, type ViewContext } from '../view';
import { wholeView } from './whole';
import { wordsOf, type YesNoWords } from './words';

export type { YesNoWords } from './words';

/** A panel of yes-or-no questions, each with those that answered it as its whole. */
export function yesNoPanel<More>(
	id: string,
	questions: readonly YesNoMetrics[],
	wordsFor: (context: ViewContext) => YesNoWords,
	own: readonly Part[] = parts,
): Panel<More> {
	const metrics = [agencies, ...questions.flatMap(({ share, yes }) => [share, yes])];
	return {
		id,
		defined: questions[0]?.share.id ?? '',
		parts: own,
		whole: metrics,
		wanted: { metrics },
		view(context) {
			const { overview, part, language } = context;
			const words = wordsOf(context);
			const said = wordsFor(context);
			const { title } = said;
			const [least] = questions
				.map(({ name, share, yes }) => {
					const { value, n } = overview.whole.figure(share);
					return { name: name[language], value, n, yes: overview.whole.figure(yes).value ?? 0 };
				})
				.filter(({ n }) => n > 0)
				.sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
			const answer = !least
				? context.words.noData
				: least.value === 1
					? said.allYes
					: said.answer(least.name, least.n - least.yes, least.n);
			const columns = questions.map(({ section, name, share }) => ({
				...{ number: section, name: name[language], share },
			}));
			const { drawing, table, notes } =
				part === 'whole'
					? wholeView(context, questions, said, answer)
					: shareGroups(context, columns, title, answer);
			const n = sumOfN(groupsOf(context), agencies);
			const answered = questions.map(({ share }) => sumOfN(groupsOf(context), share));
			const all = [
				words.answered(Math.min(...answered), Math.max(...answered), n),
				words.blank(said.no),
				...notes,
				...groupNotes(context),
			];
			return {
				title,
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
