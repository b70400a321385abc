import { unknownGroup, type Catalogue } from '$lib/filters';
import { choiceLists, indicators } from '$lib/ita';
import type { Engine } from '$lib/warehouse';

const scores = ['total', ...indicators.map(({ id }) => id)].map(
	(id) => `(${id} / score_scale())::DOUBLE AS ${id}`,
);

const projects = ['total', 'completed', 'in_progress', 'not_started', 'cancelled'].map(
	(part) => `projects_${part}::DOUBLE AS projects_${part}`,
);

const lists = choiceLists.flatMap(({ id, boxes, other }) => [
	`${id}_answered`,
	...boxes.map((box) => box.id),
	...(other ? [`${other.id}_yes`] : []),
]);

/** A text of the catalogue in SQL: only the bench writes any, of data it made itself. */
export const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/**
 * Makes the table a first design would have: the same agency-years in the same order, what they
 * are as text under the names the filter knows, scores and counts as doubles.
 */
export async function makePlainTable(engine: Engine, catalogue: Catalogue): Promise<void> {
	const names = (entries: readonly { code: number; id: string }[]) =>
		entries
			.filter(({ id }) => id !== unknownGroup)
			.map(({ code, id }) => `(${code}, ${quoted(id)})`)
			.join();
	await engine.query(`
CREATE TABLE plain AS
SELECT as_of::VARCHAR AS as_of, fiscal_year::INTEGER AS fiscal_year, agency::INTEGER AS agency,
	province_names.id AS province, district_names.id AS district,
	agency_type::VARCHAR AS agency_type,
	ita_year::INTEGER AS ita_year, regime::VARCHAR AS regime, level::VARCHAR AS level,
	${scores.join(', ')}, ${projects.join(', ')},
	completion_rate::DOUBLE AS completion_rate, band::VARCHAR AS band,
	plan_round::INTEGER AS plan_round, eplan_reported, not_submitted,
	agency_flagged, ita_flagged, plan_flagged, total_computed, level_computed, round_inferred,
	visited, ita_joined,
	${lists.join(', ')}
FROM agency_years
LEFT JOIN (VALUES ${names(catalogue.provinces)}) AS province_names(code, id)
	ON province_names.code = agency_years.province
LEFT JOIN (VALUES ${names(catalogue.districts)}) AS district_names(code, id)
	ON district_names.code = agency_years.district
ORDER BY agency_years.as_of, agency_years.fiscal_year, agency_years.province, agency_years.district`);
}
