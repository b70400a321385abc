import {
	agencies,
	flagMetrics,
	formMeans,
	lowerQuartileTotal,
	meanTotal,
	medianTotal,
	scoredAgencies,
	upperQuartileTotal,
} from '$lib/summaries';
import { countCell, figureCell } from '$lib/tables';
import { fewMark, formatScore } from '$lib/words';
import { extremes } from '../extremes';
import { groupTable } from '../group-table';
import { groupsOf, type Group } from '../groups';
import { fewMarked, scoreNotes } from '../notes';
import { section, totalOf } from './section';
import { wordsOf } from './words';

const scores = [meanTotal, medianTotal, lowerQuartileTotal, upperQuartileTotal];
const metrics = [agencies, scoredAgencies, ...scores, ...Object.values(formMeans)];

/** Mean total and form scores of each type, with the spread of the totals. */
export const meansSection = section('means', 'type', {
	defined: meanTotal.id,
	whole: metrics,
	wanted: { metrics },
	view(context) {
		const { overview, language } = context;
		const words = wordsOf(language);
		const groups = groupsOf(context);
		const n = overview.whole.figure(meanTotal).n;
		const notes = [
			...fewMarked(
				scoreNotes(context, n, overview.whole.figure(flagMetrics.ita).value ?? 0),
				context.words,
			),
			...Object.entries(formMeans).map(([form, metric]) =>
				words.formN(form.toUpperCase(), overview.whole.figure(metric).n),
			),
		];
		return {
			title: words.means,
			answer:
				extremes(groups, meanTotal, words.meansSaid, formatScore, context) ?? context.words.noData,
			drawing: undefined,
			table: {
				...groupTable(context, groups, {
					title: words.means,
					few: ({ row }) => row.figure(meanTotal).n,
					total: totalOf(context),
					mark: fewMark,
					columns: [
						{ id: 'n', label: 'n', cell: ({ row }) => countCell(row.figure(meanTotal).n) },
						...[...scores, ...Object.values(formMeans)].map((metric) => ({
							id: metric.id,
							label: metric.label[language],
							cell: ({ row }: Group) => figureCell(row.figure(metric), metric),
						})),
					],
				}),
				notes,
			},
			n,
			toggles: undefined,
			past: [],
			notes,
		};
	},
});
