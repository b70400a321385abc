import { lastKnownYear, methodologyOf } from '$lib/ita';
import { flagMetrics, indicatorMetrics } from '$lib/summaries';
import { scoreNotes } from '../notes';
import type { Panel, ViewContext } from '../view';
import { groupsView } from './groups';
import { wholeView } from './whole';
import { wordsOf } from './words';

/** Weights that nobody has checked carry a note. */
const unverified = ({ overview }: ViewContext) =>
	overview.itaYears.some(({ key }) => {
		const year = Number(key.itaYear ?? lastKnownYear);
		return methodologyOf(year)?.weightsCertainty !== 'verified';
	});

/** Which indicators hold scores back: ranked by points recoverable, or a heat table by group. */
export const weakIndicators: Panel = {
	id: 'weak-indicators',
	view(context) {
		const words = wordsOf(context.language);
		const { answer, drawing, table, notes } =
			context.part === 'whole' ? wholeView(context) : groupsView(context);
		const { whole } = context.overview;
		const n = Math.max(...indicatorMetrics.map(({ mean }) => whole.figure(mean).n));
		const all = [
			...scoreNotes(context, n, whole.figure(flagMetrics.ita).value ?? 0),
			...notes,
			...(unverified(context) ? [words.unverified] : []),
		];
		return { title: words.title, answer, drawing, table: { ...table, notes: all }, notes: all };
	},
};
