import type { Indicator } from '$lib/ita';

/** The indicators with most points of the total to gain, and how many each of them alone could add. */
export interface Weakest {
	/** Several where they could add as much; in the order of the form. */
	readonly indicators: readonly Indicator[];
	readonly points: number;
}

/** Points apart by less are the same: they are sums of doubles. */
const hair = 1e-9;

/**
 * The weakest of what each indicator could add to the total; undefined where none could add anything.
 * @param gains in the order of the form.
 */
export function weakestOf(
	gains: readonly { readonly indicator: Indicator; readonly points: number }[],
): Weakest | undefined {
	const most = Math.max(0, ...gains.map(({ points }) => points));
	if (most === 0) return undefined;
	const equal = gains.filter(({ points }) => most - points < hair);
	return { indicators: equal.map(({ indicator }) => indicator), points: most };
}
