import { chosen, type Catalogue, type Filter, type FilterPart } from '$lib/filters';
import type { Metric } from './metric';
import { overviewMetrics } from './overview-metrics';
import { agencies, assessed, passing } from './scores';
import { summarise, type RunQuery, type SummaryRow } from './summary';

/** What is wanted of each group. */
export interface Wanted {
	readonly metrics: readonly Metric[];
	/** Whether each agency's own total is. */
	readonly totals?: boolean;
	/** Whether its levels are. */
	readonly levels?: boolean;
}

/** What the overview is broken down by; only what is looked at is asked for. */
export type Breakdowns = Readonly<Partial<Record<BreakdownDimension, Wanted>>>;
export type BreakdownDimension = 'district' | 'type';

const all: Wanted = { metrics: overviewMetrics, totals: true, levels: true };
export const everyBreakdown: Breakdowns = { district: all, type: all };

/** Both together: every metric, total and level that either wants. */
export const joined = (one: Wanted | undefined, other: Wanted): Wanted => ({
	metrics: [...new Set([...(one?.metrics ?? []), ...other.metrics])],
	totals: Boolean(one?.totals) || other.totals,
	levels: Boolean(one?.levels) || other.levels,
});

/** Whether all that is wanted was asked for. */
export const holds = (asked: Wanted | undefined, wanted: Wanted): boolean =>
	asked !== undefined &&
	wanted.metrics.every((metric) => asked.metrics.includes(metric)) &&
	(!wanted.totals || Boolean(asked.totals)) &&
	(!wanted.levels || Boolean(asked.levels));

/** Whether two ask for the same. */
export const sameBreakdowns = (one: Breakdowns, other: Breakdowns): boolean =>
	(['district', 'type'] as const).every((by) => {
		const [first, second] = [one[by], other[by]];
		if (!first || !second) return first === second;
		return holds(first, second) && holds(second, first);
	});

/** A breakdown's rows; none of what was not wanted. */
export interface Breakdown {
	/** A group each. */
	readonly groups: readonly SummaryRow[];
	/** Agencies by group, total and level; none where more than `mostTotals` have a total. */
	readonly totals: readonly SummaryRow[];
	/** Agencies, and those that pass, by group, set of levels and level, whatever levels are chosen. */
	readonly levels: readonly SummaryRow[];
}

/** More totals than this are not told one by one: a dot each would only blacken the page. */
export const mostTotals = 2000;

const ownPart = { district: 'districts', type: 'types' } as const;

/** Figures by group, under the filter without its own part: a chart does not filter itself away. */
export async function breakdown(
	run: RunQuery,
	by: BreakdownDimension,
	wanted: Wanted | undefined,
	filter: Filter,
	catalogue: Catalogue,
): Promise<Breakdown> {
	const past = (...parts: FilterPart[]) => chosen(filter, catalogue, [ownPart[by], ...parts]);
	const [groups, totals, levels] = await Promise.all([
		wanted ? summarise(run, { by: [by], metrics: wanted.metrics }, past()) : [],
		wanted?.totals
			? summarise(
					run,
					{ by: [by, 'total', 'level'], metrics: [agencies] },
					`${past()} AND total IS NOT NULL AND (
						SELECT count(total) FROM ${past()}) <= ${mostTotals}`,
				)
			: [],
		wanted?.levels
			? summarise(
					run,
					{ by: [by, 'regime', 'level'], metrics: [agencies, passing] },
					`${past('levels')} AND (${assessed})`,
				)
			: [],
	]);
	return { groups, totals, levels };
}
