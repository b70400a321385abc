import { passMark } from '$lib/ita';
import {
	incompleteAgencies,
	lowerQuartileTotal,
	medianTotal,
	passing,
	passRate,
	scoredAgencies,
	upperQuartileTotal,
} from '$lib/summaries';
import { figureCell, type TableModel } from '$lib/tables';
import { formatCount, formatScore } from '$lib/words';
import { strips } from '../forms/strips';
import { markedFew } from '../few';
import { groupsOf, nText, ordered, sumOfN, type Group } from '../groups';
import { extremes } from '../extremes';
import { groupTable } from '../group-table';
import { groupFilters, pastOf, type ViewContext } from '../view';
import type { Dots } from './dots';
import { layersOf } from './layers';
import { wordsOf } from './words';

/** The figures of a district or type. */
export const groupMetrics = [
	scoredAgencies,
	passing,
	passRate,
	medianTotal,
	lowerQuartileTotal,
	upperQuartileTotal,
	incompleteAgencies,
];

/** By district or type: a dot strip each, on one scale. */
export function groupsView(context: ViewContext, { dotsOf, note }: Dots) {
	const { overview, language, part } = context;
	const words = wordsOf(context);
	const median = ({ row }: Group) => row.figure(medianTotal).value;
	const groups = ordered(groupsOf(context), context, median);
	const scored = groups.filter((group) => median(group) !== undefined);
	const answer = answerOf(scored, context);
	const { layers, mixed } = layersOf(overview.bins, language, words);
	const n = sumOfN(groups, medianTotal);
	const lowest = Math.min(
		passMark,
		...scored.flatMap((group) => dotsOf(group).map(({ value }) => value)),
		...scored.map(({ row }) => row.figure(lowerQuartileTotal).value ?? passMark),
	);
	return {
		answer,
		n,
		past: pastOf(part),
		toggles: groupFilters[part],
		drawing:
			scored.length === 0
				? undefined
				: {
						description: `${words.title} ${answer}`,
						legend: [...layers].reverse().filter(({ counts }) => counts.some((count) => count > 0)),
						...strips({
							minimum: Math.max(0, Math.floor((lowest - 2) / 10) * 10),
							line: { at: passMark, label: words.passMark },
							rows: [
								{
									id: 'header',
									kind: 'header',
									name: '',
									texts: [words.medianHead, words.passes, ''],
									dots: [],
								},
								...scored.map((group) => {
									const { id, name, row, faded } = group;
									return {
										id,
										name,
										faded,
										...markedFew(context, row.figure(medianTotal).n),
										texts: [
											formatScore(row.figure(medianTotal).value),
											formatCount(row.figure(passing).value),
											nText(row.figure(medianTotal).n),
										],
										median: row.figure(medianTotal).value,
										lowerQuartile: row.figure(lowerQuartileTotal).value,
										upperQuartile: row.figure(upperQuartileTotal).value,
										dots: dotsOf(group),
									};
								}),
							],
						}),
					},
		table: tableOf(groups, context),
		notes: [note, ...(mixed ? [words.mixed] : [])],
	};
}

function answerOf(groups: readonly Group[], context: ViewContext): string {
	const { extremes: said } = wordsOf(context);
	return extremes(groups, medianTotal, said, formatScore, context) ?? context.words.noData;
}

function tableOf(groups: readonly Group[], context: ViewContext): TableModel {
	const words = wordsOf(context);
	const metrics = [
		{ metric: scoredAgencies, label: words.n },
		{ metric: passing, label: words.passes },
		{ metric: passRate, label: words.passRate },
		{ metric: medianTotal, label: words.medianHead },
		{ metric: lowerQuartileTotal, label: words.lower },
		{ metric: upperQuartileTotal, label: words.upper },
		{ metric: incompleteAgencies, label: words.incomplete },
	];
	return groupTable(context, groups, {
		title: words.title,
		few: ({ row }) => row.figure(medianTotal).n,
		columns: metrics.map(({ metric, label }) => ({
			id: metric.id,
			label,
			cell: ({ row }) => figureCell(row.figure(metric), metric),
		})),
	});
}
