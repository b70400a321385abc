import { chosen, type Catalogue, type Filter } from '$lib/filters';
import { agencyPoints, type AgencyPoint } from './agency-points';
import { sidesKnown } from './side-metrics';
import type { RunQuery } from './summary';

/** So many agencies whose two scores are close to each other: the middle of their cell, 0–100. */
export interface SideCell {
	/** Mean of IIT and EIT. */
	readonly perception: number;
	/** OIT; 0 of those that published nothing, who have cells of their own. */
	readonly disclosure: number;
	/** Every OIT score given is zero. */
	readonly unpublished: boolean;
	readonly count: number;
}

/** Where the agencies of a filter stand between perception and disclosure. */
export interface PlacedSides {
	/** One by one, some perhaps past the filter's districts and types; none where they are too many. */
	readonly points: readonly AgencyPoint[];
	/** Where they are too many to stand one by one. */
	readonly cells: readonly SideCell[];
}

/** A cell is this wide and high, in points: the pass mark lies between two. */
const side = 5;
const last = 100 / side - 1;
/** Which cell a score is in; rounded first, since a mean of three may come out a hair below. */
const cellOf = (score: string) => `least(floor(round(${score}, 6) / ${side}), ${last})`;
const middleOf = (cell: string) => `${side} * ${cell} + ${side / 2}`;

/** Agency-years of a filter by cell, of those whose three form scores are known. */
export async function sideCells(
	run: RunQuery,
	filter: Filter,
	catalogue: Catalogue,
): Promise<SideCell[]> {
	const rows = await run(`
SELECT ${middleOf('across')} AS perception,
	CASE WHEN unpublished THEN 0 ELSE ${middleOf('up')} END AS disclosure,
	unpublished, count(*)::INTEGER AS count
FROM (
	SELECT ${cellOf('(iit_score + eit_score) / 2')} AS across, ${cellOf('oit_score')} AS up,
		coalesce(not_submitted, false) AS unpublished
	FROM ${chosen(filter, catalogue)} AND ${sidesKnown}
)
GROUP BY ALL ORDER BY ALL`);
	return rows as unknown as SideCell[];
}

/**
 * The agency-years of a filter one by one, or in cells where there are more than `mostTotals`.
 * @param points those read already, past the filter's districts and types; none were there too many.
 */
export async function placedSides(
	run: RunQuery,
	filter: Filter,
	catalogue: Catalogue,
	points: readonly AgencyPoint[],
): Promise<PlacedSides> {
	if (points.length > 0) return { points, cells: [] };
	const own = await agencyPoints(run, filter, catalogue);
	return { points: own, cells: own.length > 0 ? [] : await sideCells(run, filter, catalogue) };
}
