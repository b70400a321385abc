import type { Catalogue, Filter } from '$lib/filters';
import { agencyPoints, type AgencyPoint } from './agency-points';
import { movers, type Movers } from './movers';
import { nearMisses, type NearMisses } from './near-misses';
import type { RunQuery } from './summary';

/** What the page of scores shows agency by agency. */
export interface ScoreRows {
	/** Past the filter's districts and types: charts by them do not filter themselves away. */
	readonly points: readonly AgencyPoint[];
	readonly nearMisses: NearMisses;
	readonly movers: Movers | undefined;
}

/** All of them, under a filter. */
export async function scoreRows(
	run: RunQuery,
	filter: Filter,
	catalogue: Catalogue,
): Promise<ScoreRows> {
	const [points, near, moved] = await Promise.all([
		agencyPoints(run, filter, catalogue),
		nearMisses(run, filter, catalogue),
		movers(run, filter, catalogue),
	]);
	return { points, nearMisses: near, movers: moved };
}
