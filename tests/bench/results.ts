import type { DimensionId, Metric } from '$lib/summaries';
import { agencies, overviewMetrics, passing } from '$lib/summaries';

/** The result sets that are rows of figures by group. */
export const groupedSets = {
	whole: { by: [], metrics: overviewMetrics },
	districts: { by: ['district'], metrics: overviewMetrics },
	types: { by: ['type'], metrics: overviewMetrics },
	bins: { by: ['regime', 'scoreBin', 'level'], metrics: [agencies] },
	itaYears: { by: ['itaYear'], metrics: [agencies] },
	districtTotals: { by: ['district', 'total', 'level'], metrics: [agencies] },
	typeTotals: { by: ['type', 'total', 'level'], metrics: [agencies] },
	levels: { by: ['regime', 'level'], metrics: [agencies] },
	districtLevels: { by: ['district', 'regime', 'level'], metrics: [agencies, passing] },
	typeLevels: { by: ['type', 'regime', 'level'], metrics: [agencies, passing] },
} as const satisfies Record<string, { by: readonly DimensionId[]; metrics: readonly Metric[] }>;

export type GroupedSet = keyof typeof groupedSets;
export type SetName = GroupedSet | 'changes' | 'withoutScore' | 'choices';

/** Figures of each group by its names: value and n of each metric of the set; NaN is unknown. */
export type ResultSet = ReadonlyMap<string, readonly number[]>;

/** What every line gives of a filter, brought to one form outside the clock. */
export type Results = Readonly<Record<SetName, ResultSet>>;

/** What a change holds, in the order its figures stand in a result set. */
export const changeFigures = ['n', 'now', 'before'] as const;

/** One name for a group, of what it is on each dimension; unknown is "-". */
export const groupName = (...parts: readonly unknown[]) =>
	parts.map((part) => String(part ?? '-')).join('|');

/** A number as a result set holds it. */
export const known = (value: unknown) =>
	value === null || value === undefined ? Number.NaN : Number(value);

/** The figures of a set's metrics, each read as value and n. */
export const figuresOf = (
	metrics: readonly Metric[],
	read: (metric: Metric) => { value: unknown; n: unknown },
) =>
	metrics.flatMap((metric) => {
		const { value, n } = read(metric);
		return [known(value), known(n)];
	});

/** What the figures of a set are called, in their order. */
export function figureNames(set: SetName): readonly string[] {
	if (set === 'changes') return changeFigures;
	if (set === 'withoutScore' || set === 'choices') return ['n'];
	return groupedSets[set].metrics.flatMap(({ id }) => [id, `n of ${id}`]);
}
