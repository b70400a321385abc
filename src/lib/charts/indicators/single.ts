import { whatIfDefinition, type IndicatorMetrics, type WhatIf } from '$lib/summaries';
import { countCell, scoreCell, textCell } from '$lib/tables';
import { formatCount, formatScore } from '$lib/words';
import { bars } from '../forms/bars';
import { nNote } from '../notes';
import type { Panel } from '../view';
import { targetsNote } from './targets';
import { wordsOf } from './what-if-words';
import { wordsOf as indicatorWords } from './words';

/** How many more would pass were each indicator alone raised to its target, most first. */
export const singlePanel = (metrics: readonly IndicatorMetrics[]): Panel<WhatIf> => ({
	id: 'single-indicator',
	defined: whatIfDefinition.id,
	parts: ['whole'],
	whole: [],
	wanted: { metrics: [] },
	view(context) {
		const { language, overview } = context;
		const words = wordsOf(context);
		const { n, now, single } = overview.more;
		const ranked = metrics
			.map(({ indicator, target }) => ({
				id: indicator.id,
				number: Number(indicator.number),
				name: `${indicator.number} ${indicator.name[language]}`,
				target,
				more: (single[indicator.id] ?? 0) - now.passes,
			}))
			.sort((a, b) => b.more - a.more);
		const [first] = ranked;
		const failing = n - now.passes;
		const answer =
			n === 0 || !first
				? context.words.noData
				: failing === 0
					? words.allPass
					: first.more > 0
						? words.singleAnswer(first.name, first.more, failing)
						: words.noneHelps(failing);
		const notes = [
			nNote(context, n),
			targetsNote(metrics, indicatorWords(language)),
			words.caution,
		];
		return {
			title: words.single,
			answer,
			drawing:
				first && first.more > 0
					? {
							description: `${words.single} ${answer}`,
							legend: [],
							...bars({
								rows: [
									{
										id: 'header',
										kind: 'header' as const,
										name: '',
										texts: [words.target, words.more],
									},
									...ranked.map(({ id, name, more, target }) => ({
										id,
										name,
										value: more,
										texts: [formatScore(target), formatCount(more)],
									})),
								],
							}),
						}
					: undefined,
			table: {
				title: words.single,
				notes,
				columns: [
					{ id: 'name', label: words.indicator, kind: 'text' },
					{ id: 'target', label: words.target, kind: 'number' },
					{ id: 'more', label: words.more, kind: 'number' },
				],
				rows: ranked.map(({ id, number, name, target, more }) => ({
					id,
					cells: {
						name: { ...textCell(name), sort: number },
						target: scoreCell(target),
						more: countCell(more),
					},
				})),
			},
			toggles: undefined,
			n,
			past: [],
			notes,
		};
	},
});
