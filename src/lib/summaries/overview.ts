import { chosen, type Catalogue, type Filter } from '$lib/filters';
import { breakdown } from './breakdown';
import { changeMeasures, changesIn, type Changes } from './changes';
import { everything, everywhere, type Inquiry } from './inquiry';
import { firstListed, mostListed } from './listing';
import { spread, type Spread } from './spread';
import { summarise, type RunQuery, type SummaryRow } from './summary';

/** Everything a page shows, under one filter. */
export interface Overview<More = unknown> extends Spread {
	readonly filter: Filter;
	/** What the filter's ids and the rows' codes stand for. */
	readonly catalogue: Catalogue;
	/** What was asked for; there are no figures of the rest. */
	readonly asked: Inquiry<More>;
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
	/** Against the year before; undefined where several years, or all, are chosen, or nobody asked. */
	readonly changes: Changes | undefined;
	/** The page's own rows; undefined where it has none. */
	readonly more: More;
}

/**
 * Runs the summaries of a page.
 * @param asked what it shows: everything the overview can, unless said otherwise.
 */
export async function overview<More>(
	run: RunQuery,
	filter: Filter,
	catalogue: Catalogue,
	asked: Inquiry<More> = everything as Inquiry<More>,
): Promise<Overview<More>> {
	const compared = asked.compared && filter.years.length === 1;
	const metrics = [...everywhere, ...asked.whole, ...(compared ? changeMeasures : [])];
	const [[whole], spreads, byDistrict, byType, more] = await Promise.all([
		summarise(run, { by: [], metrics }, chosen(filter, catalogue)),
		spread(run, filter, catalogue),
		breakdown(run, 'district', asked.breakdowns.district, filter, catalogue),
		breakdown(run, 'type', asked.breakdowns.type, filter, catalogue),
		asked.more?.(run, filter, catalogue, asked.listAll ? mostListed : firstListed),
	]);
	if (!whole) throw new Error('A summary of the whole gives one row.');
	return {
		...{ filter, catalogue, asked, whole, ...spreads, more: more as More },
		districts: byDistrict.groups,
		types: byType.groups,
		districtTotals: byDistrict.totals,
		typeTotals: byType.totals,
		districtLevels: byDistrict.levels,
		typeLevels: byType.levels,
		changes: compared ? changesIn(whole) : undefined,
	};
}
