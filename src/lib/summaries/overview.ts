import { predicate, type Catalogue, type Filter, type FilterPart } from '$lib/filters';
import { breakdown, everyBreakdown, type Breakdowns } from './breakdown';
import { changes, type Changes } from './changes';
import { choicesOf, type Choices } from './choices';
import type { DimensionId } from './dimensions';
import { overviewMetrics } from './overview-metrics';
import { agencies, assessed } from './scores';
import { summarise, type RunQuery, type SummaryRow } from './summary';

/** Everything the overview shows, under one filter. */
export interface Overview {
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
	/** Agencies by set of levels, score bin and level, whatever levels and scores are chosen. */
	readonly bins: readonly SummaryRow[];
	/** Agencies by ITA year, of those that have a score or a level. */
	readonly itaYears: readonly SummaryRow[];
	/** Agencies by group, total and level: a dot each, where they are not too many. */
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
	/** The filter's condition, some parts looked past. */
	const past = (...parts: FilterPart[]) => predicate(filter, catalogue, parts);
	const counts = (by: DimensionId[], condition: string) =>
		summarise(run, { by, metrics: [agencies] }, condition);
	const missing = [
		...(filter.levels.length > 0 ? ['level IS NULL'] : []),
		...(filter.scores ? ['total IS NULL'] : []),
	].join(' OR ');
	const [[whole], bins, itaYears, levels, [without], byDistrict, byType, compared, choices] =
		await Promise.all([
			summarise(run, { by: [], metrics: overviewMetrics }, past()),
			counts(['regime', 'scoreBin', 'level'], past('levels', 'scores')),
			counts(['itaYear'], `${past()} AND (${assessed})`),
			counts(['regime', 'level'], `${past('levels')} AND (${assessed})`),
			missing ? counts([], `${past('levels', 'scores')} AND (${missing})`) : [],
			breakdown(run, 'district', asked.district, filter, catalogue),
			breakdown(run, 'type', asked.type, filter, catalogue),
			filter.years.length === 1 ? changes(run, past()) : undefined,
			choicesOf(run, filter, catalogue),
		]);
	if (!whole) throw new Error('A summary of the whole gives one row.');
	return {
		...{ filter, catalogue, asked, whole, bins, itaYears, levels },
		districts: byDistrict.groups,
		types: byType.groups,
		districtTotals: byDistrict.totals,
		typeTotals: byType.totals,
		districtLevels: byDistrict.levels,
		typeLevels: byType.levels,
		changes: compared,
		withoutScore: without?.figure(agencies).n ?? 0,
		choices,
	};
}
