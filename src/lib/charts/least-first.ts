import type { Metric, SummaryRow } from '$lib/summaries';

/**
 * Shares asked for side by side, that of the least of all first, unknown ones last: answers name the
 * least, and a phone shows little but the column beside the names.
 */
export const leastFirst = <Own extends { readonly share: Metric }>(
	shares: readonly Own[],
	whole: SummaryRow,
): Own[] => {
	const valueOf = ({ share }: Own) => whole.figure(share).value ?? Infinity;
	return [...shares].sort((a, b) =>
		valueOf(a) < valueOf(b) ? -1 : Number(valueOf(a) > valueOf(b)),
	);
};
