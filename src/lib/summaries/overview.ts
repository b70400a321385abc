import { predicate, without, type Catalogue, type Filter } from '$lib/filters';
import type { DimensionId } from './dimensions';
import { flagMetrics } from './flag-metrics';
import { indicatorMetrics } from './indicator-metrics';
import { listMetrics } from './list-metrics';
import type { Metric } from './metric';
import { planMetrics } from './plan-metrics';
import { agencies, scoreMetrics } from './scores';
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
	/** Agencies by set of levels, score bin and level. */
	readonly bins: readonly SummaryRow[];
	/** Agencies by ITA year, of those that have a score or a level. */
	readonly itaYears: readonly SummaryRow[];
	/** Agencies by group, total and level: a dot each. */
	readonly districtTotals: readonly SummaryRow[];
	readonly typeTotals: readonly SummaryRow[];
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
];

/** Runs the overview's summaries. */
export async function overview(
	run: RunQuery,
	filter: Filter,
	catalogue: Catalogue,
): Promise<Overview> {
	const conditions = {
		all: predicate(filter, catalogue),
		districts: predicate(without(filter, 'districts'), catalogue),
		types: predicate(without(filter, 'types'), catalogue),
	};
	const figures = (by: DimensionId[], condition: string) =>
		summarise(run, { by, metrics: overviewMetrics }, condition);
	const counts = (by: DimensionId[], condition: string) =>
		summarise(run, { by, metrics: [agencies] }, condition);
	const [whole, districts, types, bins, itaYears, districtTotals, typeTotals] = await Promise.all([
		figures([], conditions.all),
		figures(['district'], conditions.districts),
		figures(['type'], conditions.types),
		counts(['regime', 'scoreBin', 'level'], conditions.all),
		counts(['itaYear'], `${conditions.all} AND (total IS NOT NULL OR level IS NOT NULL)`),
		counts(['district', 'total', 'level'], `${conditions.districts} AND total IS NOT NULL`),
		counts(['type', 'total', 'level'], `${conditions.types} AND total IS NOT NULL`),
	]);
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
	};
}
