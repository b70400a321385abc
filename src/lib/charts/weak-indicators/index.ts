import { methodologyOf } from '$lib/ita';
import { flagMetrics, indicatorMetrics } from '$lib/summaries';
import { groupsOf } from '../groups';
import { definedAs } from '../indicators/measures';
import { scoreNotes } from '../notes';
import { groupFilters, pastOf, type Panel, type ViewContext } from '../view';
import { groupsView } from './groups';
import { wholeView } from './whole';
import { wordsOf } from './words';

/** Weights that nobody has checked carry a note. */
const unverified = ({ overview }: ViewContext) =>
	overview.itaYears.some(({ key }) => {
		const certainty = methodologyOf(Number(key.itaYear))?.weightsCertainty;
		return certainty !== undefined && certainty !== 'verified';
	});

/** Which indicators hold scores back: ranked by points recoverable, or a heat table by group. */
export const weakIndicators: Panel = {
	id: 'weak-indicators',
	defined: definedAs('recoverable'),
	whole: indicatorMetrics.flatMap(({ mean, belowTarget, recoverable }) => [
		mean,
		belowTarget,
		recoverable,
	]),
	wanted: { metrics: indicatorMetrics.flatMap(({ mean, recoverable }) => [mean, recoverable]) },
	view(context) {
		const words = wordsOf(context.language);
		const { answer, drawing, table, notes } =
			context.part === 'whole' ? wholeView(context) : groupsView(context);
		const { whole } = context.overview;
		const rows = groupsOf(context).map(({ row }) => row);
		const n = Math.max(
			...indicatorMetrics.map(({ mean }) => rows.reduce((sum, row) => sum + row.figure(mean).n, 0)),
		);
		const all = [
			...scoreNotes(context, n, whole.figure(flagMetrics.ita).value ?? 0),
			...notes,
			...(unverified(context) ? [words.unverified] : []),
		];
		return {
			title: words.title,
			answer,
			drawing,
			table: { ...table, notes: all },
			toggles: groupFilters[context.part],
			n,
			past: pastOf(context.part),
			notes: all,
		};
	},
};
