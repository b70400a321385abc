import { wilson } from './wilson';

/** A share of so many. */
export interface GroupShare {
	readonly share: number;
	readonly n: number;
}

/** A difference of two shares, −1 to 1, with the ends of its 95 % interval. */
export interface Difference {
	readonly value: number;
	readonly low: number;
	readonly high: number;
}

/**
 * One share less another of other agencies, with Newcombe's hybrid score interval without continuity
 * correction, which holds for small groups and shares near 0 and 1; undefined where a group is empty.
 * R. G. Newcombe (1998), Statistics in Medicine 17, 873–890, method 10.
 */
export function differenceOfShares(one: GroupShare, other: GroupShare): Difference | undefined {
	const [first, second] = [one, other].map(({ share, n }) => wilson(share * n, n));
	if (!first || !second) return undefined;
	const value = one.share - other.share;
	return {
		value,
		low: value - Math.hypot(one.share - first.low, second.high - other.share),
		high: value + Math.hypot(first.high - one.share, other.share - second.low),
	};
}
