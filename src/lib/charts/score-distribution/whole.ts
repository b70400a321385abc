import { passMark } from '$lib/ita';
import type { ScoreRange } from '$lib/filters';
import {
	agencies,
	binCount,
	binWidth,
	lowerQuartileTotal,
	medianTotal,
	passing,
	upperQuartileTotal,
} from '$lib/summaries';
import { countCell, textCell, type TableModel } from '$lib/tables';
import { formatCount } from '$lib/words';
import { histogram } from '../forms/histogram';
import { isIn } from '../brush';
import { nNote } from '../notes';
import type { Drawing, ViewContext } from '../view';
import { layersOf, type Layer } from './layers';
import { wordsOf, type DistributionWords } from './words';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The whole: a histogram stacked by level. */
export function wholeView(context: ViewContext) {
	const { overview, language } = context;
	const words = wordsOf(context);
	const { layers, mixed } = layersOf(overview.bins, language, words);
	const totals = Array.from({ length: binCount }, (_, bin) =>
		sum(layers.map(({ counts }) => counts[bin] ?? 0)),
	);
	const low = overview.whole.figure(lowerQuartileTotal).value;
	const high = overview.whole.figure(upperQuartileTotal).value;
	const median = overview.whole.figure(medianTotal).value;
	const passed = overview.whole.figure(passing);
	const answer =
		low === undefined || high === undefined || median === undefined
			? sum(totals) > 0
				? words.noneChosen
				: context.words.noData
			: passed.n === 1
				? words.single(median)
				: words.answer(low, high, passed.value ?? 0, passed.n);
	return {
		answer,
		n: sum(totals),
		past: ['levels', 'scores'] as const,
		toggles: mixed ? undefined : ('levels' as const),
		drawing: sum(totals) > 0 ? draw(context, layers, totals, answer) : undefined,
		table: tableOf(layers, totals, words),
		notes: [words.bins, ...(mixed ? [words.mixed] : [])],
	};
}

function draw(
	context: ViewContext,
	layers: readonly Layer[],
	totals: readonly number[],
	answer: string,
): Drawing {
	const { overview } = context;
	const words = wordsOf(context);
	const { levels, scores } = overview.filter;
	const median = overview.whole.figure(medianTotal).value;
	// A bin of room before the first agency; the pass mark is always in view.
	const first = Math.max(
		0,
		Math.min(totals.findIndex((total) => total > 0) - 1, passMark / binWidth - 3),
	);
	const bins = Array.from({ length: binCount - first }, (_, index) => (first + index) * binWidth);
	const shown = layers.filter(({ counts }) => sum(counts) > 0);
	const drawn = histogram({
		bins,
		binWidth,
		chosen: scores,
		layers: shown.map(({ color, label, counts, level }) => ({
			color,
			group: level,
			faded: levels.length > 0 && !levels.includes(level ?? ''),
			counts: counts.slice(first),
			tips: bins.map((from, index) =>
				words.tip(counts[first + index] ?? 0, `${words.rangeOf(from, from + binWidth)} · ${label}`),
			),
		})),
		totals: totals.slice(first).map((total) => (total > 0 ? formatCount(total) : '')),
		passLine: { at: passMark, label: words.passMark },
		median: median === undefined ? undefined : { at: median, label: words.median(median) },
	});
	return {
		description: `${words.title} ${answer}`,
		legend: [...shown].reverse().map(({ color, label, counts }) => ({
			color,
			label: `${label} ${formatCount(sum(counts))}`,
		})),
		form: drawn.form,
		height: drawn.height,
		option: drawn.option,
		brush: {
			edges: drawn.edges,
			side: drawn.side,
			chosen: scores,
			words: words.brush,
			say: (range) => sayRange(range, context),
		},
	};
}

/** A range in words, and how many agencies it holds under all other filters. */
function sayRange(range: ScoreRange, context: ViewContext): string {
	const { overview } = context;
	const { levels, scores } = overview.filter;
	const ofLevels = overview.bins.filter(
		({ key }) => levels.length === 0 || levels.includes(String(key.level)),
	);
	const inBars = ofLevels
		.filter(({ key }) => key.scoreBin !== undefined && isIn(range, Number(key.scoreBin) * binWidth))
		.map(({ figure }) => figure(agencies).value ?? 0);
	// A range typed as numbers may end within a bar; one that is chosen is counted exactly.
	const chosen = range.from === scores?.from && range.to === scores.to;
	const n = chosen ? (overview.whole.figure(agencies).value ?? 0) : sum(inBars);
	const { covered, rangeOf } = wordsOf(context);
	return covered(rangeOf(range.from, range.to), nNote(context, n));
}

function tableOf(
	layers: readonly Layer[],
	totals: readonly number[],
	words: DistributionWords,
): TableModel {
	const best = [...layers].reverse();
	return {
		title: words.title,
		notes: [],
		columns: [
			{ id: 'range', label: words.range, kind: 'text' },
			...best.map(({ color, label }) => ({ id: color, label, kind: 'number' as const })),
			{ id: 'total', label: words.total, kind: 'number' },
		],
		rows: totals.flatMap((total, bin) => {
			if (total === 0) return [];
			const from = bin * binWidth;
			return {
				id: String(from),
				cells: {
					range: { ...textCell(words.rangeOf(from, from + binWidth)), sort: from },
					...Object.fromEntries(
						best.map(({ color, counts }) => [color, countCell(counts[bin] ?? 0)]),
					),
					total: countCell(total),
				},
			};
		}),
	};
}
