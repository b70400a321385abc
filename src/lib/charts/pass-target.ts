import { passTarget } from '$lib/ita';
import type { Overview } from '$lib/summaries';

/** All scores are of years before the national target was set. */
export const isBeforeTarget = ({ itaYears }: Overview): boolean =>
	itaYears.every(({ key }) => Number(key.itaYear) < passTarget.sinceYear);

/**
 * Whether the national target says anything of these figures: not before it was set, and not of
 * several years, in which agencies count more than once.
 */
export const isHeldToTarget = (overview: Overview): boolean =>
	overview.filter.years.length === 1 && !isBeforeTarget(overview);
