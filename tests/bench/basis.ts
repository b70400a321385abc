import { bands, choiceLists, indicators } from '$lib/ita';

const rest = (column: string, metrics: readonly string[]) =>
	metrics.map((metric) => [metric, column] as const);

/** By metric id, what its figure rests on; the others rest on all agency-years of the group. */
const basis = new Map<string, string>([
	...rest('scored', ['passes', 'pass_rate', 'distance', 'mean_total']),
	...rest('scored', ['lower_quartile_total', 'median_total', 'upper_quartile_total']),
	...rest('assessed', ['incomplete']),
	...rest('submission_known', ['not_submitted']),
	...indicators.flatMap(({ id }) =>
		rest(`${id}_n`, [`${id}_mean`, `${id}_below`, `${id}_recoverable`]),
	),
	...rest('plans', ['projects', 'projects_unaccounted', 'completion_rate', 'median_completion']),
	...rest('plans', ['plans_at_6', 'plans_at_12', 'plans_at_unknown']),
	...['completed', 'in_progress', 'not_started', 'cancelled'].flatMap((status) =>
		rest(`projects_${status}_n`, [`projects_${status}`]),
	),
	...bands.flatMap((band) => rest('banded', [`band_${band}`])),
	...choiceLists.flatMap(({ id, boxes, other }) =>
		[...boxes, ...(other ? [other] : [])].flatMap((box) =>
			rest(`${id}_answered`, [box.id, `${box.id}_count`]),
		),
	),
]);

/** The column that says how many agency-years a metric's figure rests on. */
export const basisOf = (metricId: string) => basis.get(metricId) ?? 'agencies';

/** The quartiles of the totals, in the order of their shares. */
export const quartileIds = ['lower_quartile_total', 'median_total', 'upper_quartile_total'];
