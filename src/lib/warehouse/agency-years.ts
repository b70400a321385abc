import {
	adviceChecklists,
	choiceLists,
	disclosureGroups,
	firstComparableYear,
	firstNamedLevelsYear,
	indicators,
	subIndicators,
} from '$lib/ita';
import { views, type AsOf } from '$lib/filters';
import { codedPlaces } from './places';
import { sections } from './sections';

/** The sections whose texts are listed agency by agency: agency-years carry on their visits. */
const listedSections = ['plan_obstacles', 'ita_obstacles', 'disclosures', 'advice', 'suggestions'];

/** One of the texts that are listed (summaries/free-texts.ts); "none" under "other" is none. */
const wrote = `coalesce(plan_obstacles.plan_obstacle_other_yes, false)
		OR plan_obstacles.plan_suggestions IS NOT NULL
		OR coalesce(ita_obstacles.ita_obstacle_other_yes, false)
		OR sources.suggestions_visit IS NOT NULL`;

/** The score columns kept as scaled integers. */
export const scaledScores = [
	'total',
	...indicators.map(({ id }) => id),
	...subIndicators.map(({ id }) => id),
];

/** What the agency itself is: each fact from the latest visit that has it. */
const latest = (column: string) =>
	`arg_max(${column}, recency) FILTER (${column} IS NOT NULL) AS ${column}`;

/**
 * Where each agency-year's sections stand, as of rounds 6 and 12 and of the latest. Whatever is
 * read one agency at a time is found through it.
 */
export const sources = `
CREATE OR REPLACE TABLE agency_year_sources AS
SELECT
	as_of::as_of AS as_of, fiscal_year, agency,
	${['agency_name', 'name_key', 'agency_type', 'province_key', 'district_key'].map(latest).join(',\n\t')},
	coalesce(
		arg_max(agency_flagged, recency) FILTER (agency_type IS NOT NULL),
		arg_max(agency_flagged, recency)
	) AS agency_flagged,
	bool_or(different_totals) AS different_totals,
	bool_or(NOT result) AS visited,
	-- All ten indicators before a total or level alone, whichever visit is later; results of another
	-- file where no visit has any.
	coalesce(
		arg_max(visit, recency) FILTER (has_indicators AND NOT result),
		arg_max(visit, recency) FILTER (has_score AND NOT result),
		arg_max(visit, recency) FILTER (result AND (has_indicators OR has_score))
	) AS ita_visit,
	${Object.entries(sections)
		.map(([section, mark]) => `arg_max(visit, recency) FILTER (${mark}) AS ${section}_visit`)
		.join(',\n\t')}
FROM standing
JOIN (VALUES ${views.map((view) => `('${view}', ${view === 'latest' ? 'NULL' : view})`).join(', ')}) AS views(as_of, month)
	ON month IS NULL OR round = month OR result
GROUP BY ALL
HAVING bool_or(NOT result) OR any_value(month) IS NULL`;

/** The sections figures are counted on; the others are read one agency at a time. */
const countedSections = ['plan', 'disclosures', 'advice', ...choiceLists.map(({ id }) => id)];

/** What of the same agency's year before an agency-year carries, to be held against: before_… */
const compared = [
	...['total', 'regime', 'level'],
	...['completion_rate', 'plan_round', 'projects_total', 'projects_completed'],
];

/** The narrowest integer that holds 100.00 … at the scale. */
function scoreType(scale: number): string {
	if (scale <= 100) return 'SMALLINT';
	return scale <= 1e6 ? 'INTEGER' : 'BIGINT';
}

/** The scale for the figures' SQL; wide enough that 85 times it does not overflow. */
export const scaleMacro = (scale: number) =>
	`CREATE OR REPLACE MACRO score_scale() AS ${scale}::${scale <= 1e6 ? 'INTEGER' : 'BIGINT'}`;

const tableOf = (view: AsOf) => `agency_years_${view}`;

/** The table that the figures as of a round are counted on. */
export const ofView = (view: AsOf) => `
CREATE OR REPLACE TABLE ${tableOf(view)} AS FROM composed_agency_years WHERE as_of = '${view}'`;

/** All rounds together, for what is not asked at every click. */
export const everyView = `
CREATE OR REPLACE VIEW agency_years AS
${views.map((view) => `SELECT * FROM ${tableOf(view)}`).join(' UNION ALL ')}`;

/** They are held in the tables of the rounds. */
export const composedNoMore = 'DROP TABLE composed_agency_years';

/**
 * The narrow agency-years of all rounds: one row an agency-year and round, categories as ENUM or small
 * codes, scores as whole multiples of 1/scale so that sums are exact. Composed at once: for few rows a
 * statement of so many columns takes nearly as long as for all of them.
 * Scores that no methodology makes comparable are left out here, once: the indicators of ITA 2561
 * and before, another instrument, and the sub-indicators from ITA 2566 on.
 * @param prepared further columns worked out of these, since adding columns up is quick: SQL by name.
 */
export function composedAgencyYears(
	scale: number,
	prepared: Readonly<Record<string, string>>,
): string {
	const scaled = (id: string) => `round(ita.${id} * ${scale})::${scoreType(scale)}`;
	const advice = [
		...adviceChecklists.map(({ id }) => id),
		...disclosureGroups.map(({ id }) => `${id}_complete`),
	].map((column) => `advice.${column}`);
	const lists = choiceLists.flatMap(({ id, boxes, other }) => [
		`${id}.${id}_answered`,
		...boxes.map((box) => `${id}.${box.id}`),
		...(other ? [`${id}.${other.id}_yes`] : []),
	]);
	const columns = Object.entries(prepared).map(([name, sql]) => `${sql} AS ${name}`);
	const before = compared.map((column) => `before.${column} AS before_${column}`);
	return `
CREATE OR REPLACE TEMP TABLE composed_agency_years AS
WITH places AS (${codedPlaces}
), composed AS MATERIALIZED (SELECT
	sources.as_of,
	sources.fiscal_year::SMALLINT AS fiscal_year,
	sources.agency,
	agency_keys.key,
	agency_names.listed,
	places.province, places.district,
	sources.agency_type::agency_type AS agency_type,
	sources.visited,
	coalesce(ita.result AND sources.visited, false) AS ita_joined,
	coalesce(sources.agency_flagged, false) AS agency_flagged,
	ita.ita_year::SMALLINT AS ita_year,
	ita.regime::regime AS regime,
	${scaled('total')} AS total,
	ita.total_computed, ita.iit_score, ita.eit_score, ita.oit_score,
	ita.level::level AS level,
	ita.level_computed,
	ita.not_submitted,
	ita.visit IS NOT NULL AND (ita.ita_flagged OR sources.different_totals) AS ita_flagged,
	${indicators
		.map(
			({ id }) =>
				`CASE WHEN ita.ita_year >= ${firstComparableYear} THEN ${scaled(id)} END AS ${id}`,
		)
		.join(',\n\t')},
	${subIndicators
		.map(
			({ id }) =>
				`CASE WHEN ita.ita_year >= ${firstComparableYear} AND ita.ita_year < ${firstNamedLevelsYear}
		THEN ${scaled(id)} END AS ${id}`,
		)
		.join(',\n\t')},
	plan.round::UTINYINT AS plan_round, plan.round_inferred,
	plan.plan_budget, plan.eplan_reported,
	plan.projects_total, plan.projects_completed, plan.projects_in_progress,
	plan.projects_not_started, plan.projects_cancelled,
	plan.completion_rate,
	plan.band::band AS band,
	plan.implementation_level::band AS implementation_level,
	plan.overall_level::band AS overall_level,
	coalesce(plan.plan_flagged, false) AS plan_flagged,
	disclosures.plan_published, disclosures.progress_published, disclosures.annual_report_published,
	${[...advice, ...lists].join(', ')},
	${listedSections.map((section) => `sources.${section}_visit`).join(', ')},
	${wrote} AS wrote
FROM agency_year_sources AS sources
JOIN places
	ON places.province_key IS NOT DISTINCT FROM sources.province_key
	AND places.district_key IS NOT DISTINCT FROM sources.district_key
JOIN agency_names
	ON agency_names.district_key IS NOT DISTINCT FROM sources.district_key
	AND agency_names.agency_name IS NOT DISTINCT FROM sources.agency_name
JOIN agency_keys ON agency_keys.own AND agency_keys.agency = sources.agency
${['ita', ...countedSections]
	.map((section) => `LEFT JOIN visits AS ${section} ON ${section}.visit = sources.${section}_visit`)
	.join('\n')}), paired AS (SELECT
	composed.*, coalesce(before.visited, false) AS visited_before, ${before.join(', ')}
FROM composed LEFT JOIN composed AS before
	ON before.as_of = composed.as_of
	AND before.agency = composed.agency
	AND before.fiscal_year = composed.fiscal_year - 1)
SELECT ${['*', ...columns].join(',\n\t')}
FROM paired
ORDER BY fiscal_year, province, district`;
}
