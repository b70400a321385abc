import { predicate, type Catalogue, type Filter, type FilterPart } from '$lib/filters';
import { changes, type Changes } from './changes';
import { choicesOf, type Choices } from './choices';
import type { DimensionId } from './dimensions';
import { flagMetrics, markMetrics } from './flag-metrics';
import { indicatorMetrics } from './indicator-metrics';
import { listMetrics } from './list-metrics';
import type { Metric } from './metric';
import { planMetrics } from './plan-metrics';
import { agencies, passing, scoreMetrics } from './scores';
import { summarise, type RunQuery, type SummaryRow } from './summary';

/** Everything the overview shows, under one filter. */
export interface Overview {
	readonly filter: Filter;
	/** What the filter's ids and the rows' codes stand for. */
	readonly catalogue: Catalogue;
	readonly whole: SummaryRow;
	/** By district, under the filter without its districts: a chart does not filter itself away. */
	readonly districts: readonly SummaryRow[];
	/** By agency type, under the filter without its types. */
	readonly types: readonly SummaryRow[];
	/** Agencies by set of levels, score bin and level, whatever levels and scores are chosen. */
	readonly bins: readonly SummaryRow[];
	/** Agencies by ITA year, of those that have a score or a level. */
	readonly itaYears: readonly SummaryRow[];
	/** Agencies by group, total and level: a dot each. */
	readonly districtTotals: readonly SummaryRow[];
	readonly typeTotals: readonly SummaryRow[];
	/** Agencies by set of levels and level, by group with those that pass, whatever levels are chosen. */
	readonly levels: readonly SummaryRow[];
	readonly districtLevels: readonly SummaryRow[];
	readonly typeLevels: readonly SummaryRow[];
	/** Against the year before; undefined where several years, or all, are chosen. */
	readonly changes: Changes | undefined;
	/** Agency-years that a choice of levels or scores leaves out because they have none. */
	readonly withoutScore: number;
	/** How many agency-years each choice of the filter's parts would show. */
	readonly choices: Choices;
}

/** Every figure the overview can show of a group. */
export const overviewMetrics: readonly Metric[] = [
	...scoreMetrics,
	...indicatorMetrics.flatMap(({ mean, belowTarget, recoverable }) => [
		mean,
		belowTarget,
		recoverable,
	]),
	...planMetrics,
	...listMetrics.flatMap(({ answered, boxes }) => [
		answered,
		...boxes.flatMap(({ share, yes }) => [share, yes]),
	]),
	...Object.values(flagMetrics),
	...Object.values(markMetrics),
];

/** Runs the overview's summaries. */
export async function overview(
	run: RunQuery,
	filter: Filter,
	catalogue: Catalogue,
): Promise<Overview> {
	/** The filter's condition, some parts looked past. */
	const past = (...parts: FilterPart[]) => predicate(filter, catalogue, parts);
	const figures = (by: DimensionId[], condition: string) =>
		summarise(run, { by, metrics: overviewMetrics }, condition);
	const counts = (by: DimensionId[], condition: string) =>
		summarise(run, { by, metrics: [agencies] }, condition);
	const passes = (by: DimensionId[], condition: string) =>
		summarise(run, { by, metrics: [agencies, passing] }, condition);
	const scored = 'total IS NOT NULL';
	const assessed = '(total IS NOT NULL OR level IS NOT NULL)';
	const missing = [
		...(filter.levels.length > 0 ? ['level IS NULL'] : []),
		...(filter.scores ? ['total IS NULL'] : []),
	].join(' OR ');
	const [whole, districts, types, bins, itaYears, districtTotals, typeTotals, ...rest] =
		await Promise.all([
			figures([], past()),
			figures(['district'], past('districts')),
			figures(['type'], past('types')),
			counts(['regime', 'scoreBin', 'level'], past('levels', 'scores')),
			counts(['itaYear'], `${past()} AND ${assessed}`),
			counts(['district', 'total', 'level'], `${past('districts')} AND ${scored}`),
			counts(['type', 'total', 'level'], `${past('types')} AND ${scored}`),
			counts(['regime', 'level'], `${past('levels')} AND ${assessed}`),
			passes(['district', 'regime', 'level'], `${past('districts', 'levels')} AND ${assessed}`),
			passes(['type', 'regime', 'level'], `${past('types', 'levels')} AND ${assessed}`),
			counts([], `${past('levels', 'scores')} AND (${missing || 'false'})`),
		]);
	const [levels = [], districtLevels = [], typeLevels = [], without = []] = rest;
	if (!whole[0]) throw new Error('A summary of the whole gives one row.');
	return {
		filter,
		catalogue,
		whole: whole[0],
		districts,
		types,
		bins,
		itaYears,
		districtTotals,
		typeTotals,
		levels,
		districtLevels,
		typeLevels,
		changes: filter.years.length === 1 ? await changes(run, past()) : undefined,
		withoutScore: without[0]?.figure(agencies).n ?? 0,
		choices: await choicesOf(run, filter, catalogue),
	};
}
