import type { Catalogue, Filter } from '$lib/filters';
import { agencyList, type AgencyEntry } from './agency-list';
import { movers, type Movers } from './movers';
import { scoreChanges, type ScoreChanges } from './score-changes';
import type { RunQuery } from './summary';

/** What the report shows beside the figures of the whole, districts and types. */
export interface ReportRows {
	readonly agencies: readonly AgencyEntry[];
	/** Undefined where several years are chosen; so the next. */
	readonly movers: Movers | undefined;
	readonly scoreChanges: ScoreChanges | undefined;
}

/** All of them, under a filter. */
export async function reportRows(
	run: RunQuery,
	filter: Filter,
	catalogue: Catalogue,
): Promise<ReportRows> {
	const [agencies, moved, changes] = await Promise.all([
		agencyList(run, filter, catalogue),
		movers(run, filter, catalogue),
		scoreChanges(run, filter, catalogue),
	]);
	return { agencies, movers: moved, scoreChanges: changes };
}
