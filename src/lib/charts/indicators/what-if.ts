import { levels } from '$lib/ita';
import {
	missingToTarget,
	whatIfDefinition,
	type IndicatorMetrics,
	type WhatIf,
} from '$lib/summaries';
import { countCell, scoreCell, textCell, type Cell } from '$lib/tables';
import {
	formatChange,
	formatCountChange,
	formatPercent,
	formatRateChange,
	levelName,
	unknown,
} from '$lib/words';
import { isHeldToTarget } from '../pass-target';
import { nNote } from '../notes';
import type { Panel } from '../view';
import { targetsNote } from './targets';
import { wordsOf } from './what-if-words';
import { wordsOf as indicatorWords } from './words';

/** What raising the chosen indicators together would do to passes, levels and the distance to 80 %. */
export const whatIfPanel = (
	metrics: readonly IndicatorMetrics[],
	raised: readonly string[],
): Panel<WhatIf> => ({
	id: 'what-if',
	defined: whatIfDefinition.id,
	parts: ['whole'],
	whole: [],
	wanted: { metrics: [] },
	view(context) {
		const { language, overview } = context;
		const words = wordsOf(context);
		const { n, lacking, now, then } = overview.more;
		const chosen = metrics.filter(({ indicator }) => raised.includes(indicator.id));
		const missing = missingToTarget(then.passes, n);
		const held = isHeldToTarget(overview);
		const missingNow = missingToTarget(now.passes, n);
		const met = missingNow > 0 ? words.reached : words.already;
		const outcome = missing > 0 ? words.distance(missing) : met;
		const names = chosen.map(({ indicator }) => indicator.number).join(', ');
		const answer =
			n === 0
				? context.words.noData
				: chosen.length === 0
					? words.nothing
					: words.answer(names, now.passes, then.passes, n) + (held ? outcome : '');
		const count = (before: number, after: number) => ({
			now: countCell(before),
			then: countCell(after),
			change: changeCell(before, after, formatCountChange),
		});
		const distance = {
			id: 'distance',
			cells: {
				what: textCell(words.toTarget),
				...count(missingNow, missing),
			},
		};
		const share = (passes: number) => (n > 0 ? passes / n : undefined);
		const rate = (passes: number): Cell => ({ text: formatPercent(share(passes)), sort: passes });
		const shown = levels.filter(({ id }) => (now.levels[id] ?? 0) + (then.levels[id] ?? 0) > 0);
		const notes = [
			nNote(context, n),
			targetsNote(metrics, indicatorWords(language)),
			...(lacking > 0 ? [words.lacking(lacking)] : []),
			words.caution,
		];
		return {
			title: words.title,
			answer,
			drawing: undefined,
			listed: n > 0,
			table: {
				title: words.title,
				notes,
				columns: [
					{ id: 'what', label: words.what, kind: 'text' },
					{ id: 'now', label: words.now, kind: 'number' },
					{ id: 'then', label: words.then, kind: 'number' },
					{ id: 'change', label: words.change, kind: 'number' },
				],
				rows: [
					{
						id: 'passes',
						cells: { what: textCell(words.passes), ...count(now.passes, then.passes) },
					},
					{
						id: 'rate',
						cells: {
							what: textCell(words.passRate),
							now: rate(now.passes),
							then: rate(then.passes),
							change: changeCell(share(now.passes), share(then.passes), formatRateChange),
						},
					},
					...(held ? [distance] : []),
					{
						id: 'median',
						cells: {
							what: textCell(words.median),
							now: scoreCell(now.median),
							then: scoreCell(then.median),
							change: changeCell(now.median, then.median, formatChange),
						},
					},
					...shown.map(({ id }) => ({
						id,
						cells: {
							what: textCell(words.level(levelName(id, language))),
							...count(now.levels[id] ?? 0, then.levels[id] ?? 0),
						},
					})),
				],
			},
			toggles: undefined,
			n,
			past: [],
			notes,
		};
	},
});

/** The change between two figures; of shares in percentage points. */
function changeCell(
	before: number | undefined,
	after: number | undefined,
	format: (change: number) => string,
): Cell {
	if (before === undefined || after === undefined) return { text: unknown, sort: undefined };
	return { text: format(after - before), sort: after - before };
}
