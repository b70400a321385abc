import { marks } from './sections';

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
SELECT visits.visit, file, row, fiscal_year, round, visit_date, total, agency_flagged,
	agency_name, visits.agency_type, visits.province_key, visits.district_key, visits.name_key,
	${marks.join(', ')},
	coalesce(matched.candidates, 0) > 1 AS ambiguous,
	coalesce(visits.agency_code, CASE WHEN matched.candidates = 1 THEN matched.code END) AS code
FROM visits LEFT JOIN matched
	ON visits.agency_code IS NULL
	AND matched.name_key = visits.name_key
	AND matched.agency_type IS NOT DISTINCT FROM visits.agency_type
	AND matched.province_key IS NOT DISTINCT FROM visits.province_key
	AND matched.district_key IS NOT DISTINCT FROM visits.district_key`;

const unlessCoded = ['province_key', 'district_key', 'agency_type', 'name_key'].map(
	(key) => `CASE WHEN code IS NULL THEN ${key} END`,
);

/**
 * Marks the lesser of two visits of the same agency, year and known round: the later visit date
 * stands, else the later file, else the later row. A blank round is unknown, not equal.
 */
export const ranked = `
CREATE OR REPLACE TEMP TABLE ranked AS
SELECT *,
	round IS NOT NULL AND row_number() OVER (
		PARTITION BY agency, fiscal_year, round
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
FROM ranked WHERE NOT duplicate`;

/** 52 bits of what identifies an agency: a whole number a double holds exactly. Blanks count as ''. */
const keyOf = (...parts: readonly string[]) =>
	`(md5_number_lower(concat(${parts.join(', chr(31), ')})) >> 12)::BIGINT`;
const placeKey = keyOf('province_key', 'district_key', 'agency_type', 'name_key');

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
	SELECT agency, true AS own,
		CASE WHEN code IS NULL THEN ${placeKey} ELSE ${keyOf("'code'", 'code')} END AS key
	FROM named
	UNION
	SELECT agency, false, ${placeKey} FROM named WHERE code IS NOT NULL
)
QUALIFY own OR count(*) OVER (PARTITION BY key) = 1`;
