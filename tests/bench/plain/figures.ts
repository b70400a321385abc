import { bands, choiceLists, indicators, weightOnTotal } from '$lib/ita';
import type { Metric } from '$lib/summaries';
import { basisOf, quartileIds } from '../basis';

type Row = Record<string, unknown>;

const known = 'FILTER (completion_rate IS NOT NULL)';
const statuses = ['completed', 'in_progress', 'not_started', 'cancelled'];
const accounted = statuses.map((status) => `coalesce(projects_${status}, 0)`).join(' + ');

const ofIndicator = indicators.map((indicator) => {
	const { id } = indicator;
	return `count(${id}) AS ${id}_n, avg(${id}) AS ${id}_mean,
	count(*) FILTER (${id} < 85) / nullif(count(${id}), 0) AS ${id}_below,
	${weightOnTotal(indicator)} * avg(greatest(85 - ${id}, 0)) FILTER (${id} IS NOT NULL) AS ${id}_recoverable`;
});

const ofList = choiceLists.map(({ id, boxes, other }) => {
	const answered = `count(*) FILTER (${id}_answered)`;
	const box = (name: string, column: string) =>
		`count(*) FILTER (${column}) AS ${name}_count,
	count(*) FILTER (${column}) / nullif(${answered}, 0) AS ${name}`;
	return [
		`${answered} AS ${id}_answered`,
		...boxes.map((entry) => box(entry.id, entry.id)),
		...(other ? [box(other.id, `${other.id}_yes`)] : []),
	].join(', ');
});

/** Every figure of a group, each column under its metric's id, and what the figures rest on. */
export const figureColumns = `
	count(*) AS agencies, count(DISTINCT agency) AS distinct_agencies,
	count(*) FILTER (visited) AS visited,
	count(total) AS scored, count(*) FILTER (total >= 85) AS passes,
	count(*) FILTER (total >= 85) / nullif(count(total), 0) AS pass_rate,
	CASE WHEN count(total) > 0
		THEN ceil(count(total) * 4 / 5) - count(*) FILTER (total >= 85) END AS distance,
	avg(total) AS mean_total, quantile_cont(total, [0.25, 0.5, 0.75]) AS quartiles,
	count(*) FILTER (total IS NOT NULL OR level IS NOT NULL) AS assessed,
	count(*) FILTER (level = 'incomplete') AS incomplete,
	count(not_submitted) AS submission_known, count(*) FILTER (not_submitted) AS not_submitted,
	${ofIndicator.join(',\n\t')},
	count(completion_rate) AS plans, sum(projects_total) ${known} AS projects,
	${statuses
		.map(
			(status) =>
				`sum(projects_${status}) ${known} AS projects_${status},
	count(projects_${status}) ${known} AS projects_${status}_n`,
		)
		.join(',\n\t')},
	sum(greatest(projects_total - (${accounted}), 0)) ${known} AS projects_unaccounted,
	sum(projects_completed) ${known} / nullif(sum(projects_total) ${known}, 0) AS completion_rate,
	median(completion_rate) AS median_completion,
	count(*) FILTER (completion_rate IS NULL AND NOT eplan_reported) AS plan_not_reported,
	count(*) FILTER (completion_rate IS NULL AND coalesce(eplan_reported, true)) AS plan_unknown,
	count(completion_rate) FILTER (plan_round = 6) AS plans_at_6,
	count(completion_rate) FILTER (plan_round = 12) AS plans_at_12,
	count(completion_rate) FILTER (plan_round IS NULL) AS plans_at_unknown,
	count(band) AS banded,
	${bands.map((band) => `count(*) FILTER (band = '${band}') AS band_${band}`).join(', ')},
	${ofList.join(',\n\t')},
	count(*) FILTER (agency_flagged) AS flagged_agency, count(*) FILTER (ita_flagged) AS flagged_ita,
	count(*) FILTER (plan_flagged) AS flagged_plan,
	count(*) FILTER (total_computed) AS computed_total,
	count(*) FILTER (level_computed) AS computed_level,
	count(*) FILTER (round_inferred) AS inferred_round,
	count(*) FILTER (ita_joined) AS joined_result`;

/** A metric's figure in a row of those columns. */
export function figureIn(row: Row, { id }: Metric): { value: unknown; n: unknown } {
	const n = row[basisOf(id)];
	const quartile = quartileIds.indexOf(id);
	if (quartile >= 0) {
		const quartiles = row.quartiles as Iterable<number> | null;
		return { value: quartiles ? [...quartiles][quartile] : undefined, n };
	}
	if (!(id in row)) throw new Error(`The bench asks for no ${id}.`);
	return { value: row[id], n };
}
