import { marks } from './sections';

/** Whether there are results: mostly not, and their statements take time. */
export const held = 'SELECT EXISTS (FROM visits WHERE result) AS results';

/**
 * Which agency each visit is of, and which visits stand (CONTRIBUTING.md, "What a figure means").
 *
 * The key is the agency's code; without one it is province + district + type + name, normalised at
 * import. A visit without a code takes the code of the single agency of the same type and name
 * whose province and district do not conflict; where several fit, none is taken.
 */
export const identified = `
CREATE OR REPLACE TEMP TABLE identified AS
WITH coded AS (
	SELECT DISTINCT agency_code, agency_type, name_key FROM visits WHERE agency_code IS NOT NULL
), places AS (
	SELECT DISTINCT agency_code, province_key, district_key
	FROM visits WHERE agency_code IS NOT NULL
), uncoded AS (
	SELECT DISTINCT agency_type, name_key, province_key, district_key
	FROM visits WHERE agency_code IS NULL
), fitting AS (
	-- Held against every place the agency was ever given: one blank district hides no conflict.
	SELECT uncoded.*, coded.agency_code AS code
	FROM uncoded
	JOIN coded
		ON coded.name_key = uncoded.name_key
		AND coded.agency_type IS NOT DISTINCT FROM uncoded.agency_type
	JOIN places ON places.agency_code = coded.agency_code
	GROUP BY ALL
	HAVING bool_and(
		coalesce(places.province_key = uncoded.province_key, true)
		AND coalesce(places.district_key = uncoded.district_key, true)
	)
), matched AS (
	SELECT agency_type, name_key, province_key, district_key,
		count(*) AS candidates, min(code) AS code
	FROM fitting GROUP BY ALL
)
SELECT visits.visit, file, row, result, fiscal_year, ita_fiscal_year, round, visit_date, total,
	agency_flagged,
	agency_name, visits.agency_type, visits.province_key, visits.district_key, visits.name_key,
	${marks.join(', ')},
	-- A result's own, which choices are kept by.
	NULL::BIGINT AS key,
	coalesce(matched.candidates, 0) > 1 AS ambiguous,
	coalesce(visits.agency_code, CASE WHEN matched.candidates = 1 THEN matched.code END) AS code
FROM visits LEFT JOIN matched
	ON visits.agency_code IS NULL
	AND matched.name_key = visits.name_key
	AND matched.agency_type IS NOT DISTINCT FROM visits.agency_type
	AND matched.province_key IS NOT DISTINCT FROM visits.province_key
	AND matched.district_key IS NOT DISTINCT FROM visits.district_key`;

/** 52 bits of what identifies an agency: a whole number a double holds exactly. Blanks count as ''. */
const keyOf = (...parts: readonly string[]) =>
	`(md5_number_lower(concat(${parts.join(', chr(31), ')})) >> 12)::BIGINT`;
const placeKey = keyOf('province_key', 'district_key', 'agency_type', 'name_key');
const ownKey = `CASE WHEN code IS NULL THEN ${placeKey} ELSE ${keyOf("'code'", 'code')} END`;

const identifying = ['code', 'province_key', 'district_key', 'agency_type', 'name_key'];

const asChosen = (part: string) =>
	`CASE WHEN chosen.key IS NULL THEN identified.${part} ELSE chosen.${part} END AS ${part}`;

/** Results whose agency is written otherwise are of the visited agency that was chosen for them. */
export const joinedByHand = `
CREATE OR REPLACE TEMP TABLE identified AS
SELECT identified.* REPLACE (
	${identifying.map(asChosen).join(',\n\t')}
)
FROM (
	SELECT * REPLACE (CASE WHEN result THEN ${ownKey} END AS key) FROM identified
) AS identified
LEFT JOIN result_choices ON result_choices.result = identified.key
LEFT JOIN (
	-- Keys take a while at the nation's size, and mostly nothing was chosen.
	SELECT DISTINCT ${ownKey} AS key, ${identifying.join(', ')}
	FROM identified WHERE NOT result AND EXISTS (FROM result_choices)
) AS chosen ON chosen.key = result_choices.agency`;

const unlessCoded = ['province_key', 'district_key', 'agency_type', 'name_key'].map(
	(key) => `CASE WHEN code IS NULL THEN ${key} END`,
);

/**
 * Marks the lesser of two visits of the same agency, year and known round, and of two results of the
 * same agency and year: the later visit date stands, else the later file, else the later row. A blank
 * round is unknown, not equal.
 */
export const ranked = `
CREATE OR REPLACE TEMP TABLE ranked AS
SELECT *,
	(round IS NOT NULL OR result) AND row_number() OVER (
		PARTITION BY agency, fiscal_year, round, result
		ORDER BY visit_date DESC NULLS LAST, file DESC, row DESC
	) > 1 AS duplicate
FROM (
	SELECT *,
		dense_rank() OVER (ORDER BY code, ${unlessCoded.join(', ')})::INTEGER AS agency
	FROM identified
)`;

/** The visits that stand, with their place in the year: the greatest recency is the latest. */
export const standing = `
CREATE OR REPLACE TEMP TABLE standing AS
SELECT *,
	row_number() OVER (
		PARTITION BY agency, fiscal_year
		ORDER BY round NULLS FIRST, visit_date NULLS FIRST, file, row
	) AS recency,
	count(DISTINCT total) OVER (PARTITION BY agency, fiscal_year) > 1 AS different_totals
FROM ranked WHERE NOT duplicate AND NOT result`;

/**
 * ITA results stand with the visits of the year that say the same ITA year, as the least recent of
 * them; where the agency was not visited in the year after the one assessed, they stand there alone.
 */
export const standingResults = `
INSERT INTO standing BY NAME
SELECT results.* REPLACE (coalesce(years.fiscal_year, results.fiscal_year) AS fiscal_year),
	0 AS recency,
	coalesce(results.total <> years.least OR results.total <> years.greatest, false)
		AS different_totals
FROM ranked AS results
LEFT JOIN (
	SELECT agency, fiscal_year, min(total) AS least, max(total) AS greatest,
		coalesce(
			arg_max(ita_fiscal_year, recency) FILTER (ita_fiscal_year IS NOT NULL),
			fiscal_year - 1
		) AS ita_fiscal_year
	FROM standing WHERE agency IN (SELECT agency FROM ranked WHERE result)
	GROUP BY agency, fiscal_year
) AS years USING (agency, ita_fiscal_year)
WHERE results.result AND NOT results.duplicate AND (
	years.agency IS NOT NULL
	OR NOT EXISTS (
		FROM standing
		WHERE standing.agency = results.agency AND standing.fiscal_year = results.fiscal_year
	)
)`;

/**
 * What an address calls each agency: its own key, made of its code or, without one, of its place,
 * type and name. It outlives a reload and files opened beside, which its number does not, and says
 * no name. A coded agency also answers to the places it was ever given, where no other does: a link
 * made before its code was known still leads to it.
 */
export const keys = `
CREATE OR REPLACE TABLE agency_keys AS
WITH named AS (
	SELECT DISTINCT agency, code, province_key, district_key, agency_type, name_key FROM ranked
)
SELECT key, agency, own FROM (
	SELECT agency, true AS own, ${ownKey} AS key FROM named
	UNION
	SELECT agency, false, ${placeKey} FROM named WHERE code IS NOT NULL
)
QUALIFY own OR count(*) OVER (PARTITION BY key) = 1`;
