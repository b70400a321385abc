import { passTarget } from '$lib/ita';
import { distanceToTarget, passRate } from '$lib/summaries';
import { formatCount, formatRate } from '$lib/words';
import { isBeforeTarget } from '../pass-target';
import type { ViewContext } from '../view';

/**
 * How far the national target is, in agencies and in percentage points; nothing where it is
 * unknown, or where several years make agencies count more than once. Of years before it was set that alone.
 */
export function targetLines({ overview, words: { tiles } }: ViewContext): string[] {
	const { value: distance } = overview.whole.figure(distanceToTarget);
	const { value: rate } = overview.whole.figure(passRate);
	if (distance === undefined || rate === undefined) return [];
	if (overview.filter.years.length !== 1) return [];
	if (isBeforeTarget(overview)) return [tiles.targetSince];
	const gap = tiles.points(formatRate(Math.abs(passTarget.share - rate)));
	const say = distance > 0 ? tiles.distance : tiles.reached;
	return [
		distance === 0 ? tiles.targetReached : `${say(formatCount(Math.abs(distance)))} (${gap})`,
	];
}
