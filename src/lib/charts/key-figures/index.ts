import {
	completionRate,
	distinctAgencies,
	incompleteAgencies,
	lowerQuartileTotal,
	medianTotal,
	notSubmitted,
	passing,
	passRate,
	projects,
	projectsByStatus,
	scoredAgencies,
	upperQuartileTotal,
	visitedAgencies,
	type Metric,
} from '$lib/summaries';
import { formatCount, formatRate, formatScore } from '$lib/words';
import { fewOf } from '../few';
import { plansByRound, unitOf } from '../notes';
import type { ViewContext } from '../view';
import { changeLine } from './change';
import { targetLines } from './target';

/** One of the figures at the top of the overview. */
export interface KeyFigure {
	readonly id: string;
	readonly label: string;
	/** A dash where unknown. */
	readonly value: string;
	readonly unit: string;
	/** What it rests on, and how it stands to the target; nothing where it rests on nothing. */
	readonly lines: readonly string[];
	/** What is said where it rests on few agencies; undefined where it does not. */
	readonly few: string | undefined;
}

/** How many rows of the opened files there are, how many are refused, and in how many nothing was found. */
export interface RowQuality {
	readonly rows: number;
	readonly refused: number;
	readonly clean: number;
}

/** The key figures of the whole under the filter, and of the files it stands on. */
export function keyFigures(context: ViewContext, quality: RowQuality): KeyFigure[] {
	return [
		visited(context),
		passed(context),
		median(context),
		incomplete(context),
		completed(context),
		clean(context, quality),
	];
}

const count = ({ overview: { whole } }: ViewContext, metric: Metric) =>
	formatCount(whole.figure(metric).value);

function visited(context: ViewContext): KeyFigure {
	const { overview, words } = context;
	const { tiles } = words;
	const { value: seen = 0, n } = overview.whole.figure(visitedAgencies);
	const { value: scored = 0 } = overview.whole.figure(scoredAgencies);
	const { changes } = overview;
	const unit = unitOf(context);
	const distinct = count(context, distinctAgencies);
	const ofDistinct =
		n > seen ? tiles.distinctOfAll(formatCount(n), unit(n), distinct) : tiles.distinct(distinct);
	return {
		id: 'agencies',
		label: words.tiles.agencies,
		value: formatCount(seen),
		unit: unit(seen),
		lines: [
			...(n > seen ? [tiles.notVisited(formatCount(n - seen), unit(n - seen))] : []),
			tiles.scored(formatCount(scored), unit(scored)),
			...(overview.filter.years.length === 1 ? [] : [ofDistinct]),
			...(changes && changes.visited.n > 0
				? [words.change.visited(formatCount(changes.visited.n))]
				: []),
		],
		few: fewOf(context, seen)?.cell,
	};
}

function passed(context: ViewContext): KeyFigure {
	const { overview, words } = context;
	const { value, n } = overview.whole.figure(passRate);
	const passes = words.tiles.passes(count(context, passing), formatCount(n), unitOf(context)(n));
	return {
		id: 'pass-rate',
		label: words.tiles.passRate,
		value: formatRate(value),
		unit: words.units.percent,
		lines: [
			...(n > 0 ? [passes] : []),
			...targetLines(context),
			...changeLine(overview.changes?.passes, formatCount, words.units.agencies, words),
		],
		few: fewOf(context, n)?.cell,
	};
}

function median(context: ViewContext): KeyFigure {
	const { whole, changes } = context.overview;
	const { words } = context;
	const { value, n } = whole.figure(medianTotal);
	const quartiles = words.tiles.quartiles(
		formatScore(whole.figure(lowerQuartileTotal).value),
		formatScore(whole.figure(upperQuartileTotal).value),
		formatCount(n),
		unitOf(context)(n),
	);
	return {
		id: 'median',
		label: words.tiles.median,
		value: formatScore(value),
		unit: words.units.points,
		lines: [
			...(n > 0 ? [quartiles] : []),
			...changeLine(changes?.median, formatScore, () => words.units.points, words),
		],
		few: fewOf(context, n)?.cell,
	};
}

function incomplete(context: ViewContext): KeyFigure {
	const { overview, words } = context;
	const unit = unitOf(context);
	const { value, n } = overview.whole.figure(incompleteAgencies);
	const submitted = overview.whole.figure(notSubmitted).n;
	const zero = words.tiles.notSubmitted(
		count(context, notSubmitted),
		formatCount(submitted),
		unit(submitted),
	);
	return {
		id: 'incomplete',
		label: words.tiles.incomplete,
		value: formatCount(n > 0 ? value : undefined),
		unit: unit(value ?? 0),
		lines: [
			...(n > 0 ? [words.tiles.ofAgencies(formatCount(n), unit(n))] : []),
			...(submitted > 0 ? [zero] : []),
			...changeLine(overview.changes?.incomplete, formatCount, words.units.agencies, words),
		],
		few: fewOf(context, n)?.cell,
	};
}

function completed(context: ViewContext): KeyFigure {
	const { overview, words } = context;
	const { value, n } = overview.whole.figure(completionRate);
	const basis = [
		words.tiles.projects(count(context, projectsByStatus.completed), count(context, projects)),
		words.tiles.completionBasis(formatCount(n), unitOf(context)(n)),
		plansByRound(context),
	];
	return {
		id: 'completion',
		label: words.tiles.completion,
		value: formatRate(value),
		unit: words.units.percent,
		lines: [
			...(n > 0 ? basis : []),
			...changeLine(
				overview.changes?.completion,
				formatRate,
				() => words.tiles.percentagePoints,
				words,
			),
		],
		few: fewOf(context, n)?.cell,
	};
}

function clean({ words }: ViewContext, { rows, clean }: RowQuality): KeyFigure {
	return {
		id: 'clean',
		label: words.clean.label,
		value: formatRate(rows > 0 ? clean / rows : undefined),
		unit: words.units.percent,
		lines: rows > 0 ? [words.clean.lines(formatCount(clean), formatCount(rows))] : [],
		few: undefined,
	};
}
