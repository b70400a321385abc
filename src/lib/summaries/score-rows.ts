import type { Catalogue, Filter } from '$lib/filters';
import { agencyPoints, type AgencyPoint } from './agency-points';
import { movers, type Movers } from './movers';
import { nearMisses, type NearMisses } from './near-misses';
import { placedSides, type PlacedSides } from './placed-sides';
import type { RunQuery } from './summary';

/** What the page of scores shows agency by agency. */
export interface ScoreRows {
	/** Past the filter's districts and types: charts by them do not filter themselves away. */
	readonly points: readonly AgencyPoint[];
	readonly sides: PlacedSides;
	readonly nearMisses: NearMisses;
	readonly movers: Movers | undefined;
}

/** All of them, under a filter. */
export async function scoreRows(
	run: RunQuery,
	filter: Filter,
	catalogue: Catalogue,
): Promise<ScoreRows> {
	const compared = agencyPoints(run, filter, catalogue, ['districts', 'types']);
	const [points, sides, near, moved] = await Promise.all([
		compared,
		compared.then((points) => placedSides(run, filter, catalogue, points)),
		nearMisses(run, filter, catalogue),
		movers(run, filter, catalogue),
	]);
	return { points, sides, nearMisses: near, movers: moved };
}
