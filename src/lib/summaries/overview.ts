import { chosen, type Catalogue, type Filter } from '$lib/filters';
import { breakdown, everyBreakdown, type Breakdowns } from './breakdown';
import { changeMeasures, changesIn, type Changes } from './changes';
import { overviewMetrics } from './overview-metrics';
import { spread, type Spread } from './spread';
import { summarise, type RunQuery, type SummaryRow } from './summary';

/** Everything the overview shows, under one filter. */
export interface Overview extends Spread {
	readonly filter: Filter;
	/** What the filter's ids and the rows' codes stand for. */
	readonly catalogue: Catalogue;
	/** What of each district and type was asked for; there are no rows of the rest. */
	readonly asked: Breakdowns;
	readonly whole: SummaryRow;
	/** By district, under the filter without its districts: a chart does not filter itself away. */
	readonly districts: readonly SummaryRow[];
	/** By agency type, under the filter without its types. */
	readonly types: readonly SummaryRow[];
	/** Agencies by group, total and level: a dot each, where they are not too many. */
	readonly districtTotals: readonly SummaryRow[];
	readonly typeTotals: readonly SummaryRow[];
	/** Agencies by group, set of levels and level, with those that pass, whatever levels are chosen. */
	readonly districtLevels: readonly SummaryRow[];
	readonly typeLevels: readonly SummaryRow[];
	/** Against the year before; undefined where several years, or all, are chosen. */
	readonly changes: Changes | undefined;
}

/**
 * Runs the overview's summaries.
 * @param asked what of each district and type is wanted: everything, unless said otherwise.
 */
export async function overview(
	run: RunQuery,
	filter: Filter,
	catalogue: Catalogue,
	asked: Breakdowns = everyBreakdown,
): Promise<Overview> {
	const compared = filter.years.length === 1;
	const metrics = [...overviewMetrics, ...(compared ? changeMeasures : [])];
	const [[whole], spreads, byDistrict, byType] = await Promise.all([
		summarise(run, { by: [], metrics }, chosen(filter, catalogue)),
		spread(run, filter, catalogue),
		breakdown(run, 'district', asked.district, filter, catalogue),
		breakdown(run, 'type', asked.type, filter, catalogue),
	]);
	if (!whole) throw new Error('A summary of the whole gives one row.');
	return {
		...{ filter, catalogue, asked, whole, ...spreads },
		districts: byDistrict.groups,
		types: byType.groups,
		districtTotals: byDistrict.totals,
		typeTotals: byType.totals,
		districtLevels: byDistrict.levels,
		typeLevels: byType.levels,
		changes: compared ? changesIn(whole) : undefined,
	};
}
