import { restsOnFew, type Figure, type Metric } from '$lib/summaries';
import type { Group } from './groups';

export interface NamedFigure extends Figure {
	readonly name: string;
}

/**
 * The groups with the highest and the lowest known value of a metric. Groups resting on few
 * agencies are passed over where at least two others stand: eight agencies are no ranking, three
 * still less.
 */
export function extremes(
	groups: readonly Group[],
	metric: Metric,
): { highest: NamedFigure; lowest: NamedFigure } | undefined {
	const known = groups
		.map(({ name, row }) => ({ name, ...row.figure(metric) }))
		.filter(({ value }) => value !== undefined);
	const large = known.filter(({ n }) => !restsOnFew(n));
	const sorted = (large.length > 1 ? large : known).sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
	const [highest, lowest] = [sorted[0], sorted.at(-1)];
	return highest && lowest && { highest, lowest };
}
