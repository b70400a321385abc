/** Provinces are numbered; 0 is "not given". Names reach SQL only through this table and the next. */
export const provinces = `
CREATE OR REPLACE TABLE provinces AS
SELECT (row_number() OVER (ORDER BY province_key))::SMALLINT AS code, province_key
FROM (SELECT DISTINCT province_key FROM agency_year_sources WHERE province_key IS NOT NULL)`;

/**
 * Districts are numbered; 0 is "not given". A row that names no province stands in the one district
 * of that name, where there is only one.
 */
export const districts = `
CREATE OR REPLACE TABLE districts AS
SELECT (row_number() OVER (ORDER BY province_key, district_key))::SMALLINT AS code,
	province_key, district_key, places
FROM (
	SELECT province_key, district_key, count(province_key) OVER (PARTITION BY district_key) AS places
	FROM (
		SELECT DISTINCT province_key, district_key
		FROM agency_year_sources WHERE district_key IS NOT NULL
	)
)
WHERE province_key IS NOT NULL OR places <> 1`;

/**
 * The codes of each place that agency-years name. A place, not an agency-year, is looked up by the rule
 * of districts: it hashes to nothing, and 300,000 agency-years against 928 districts took a third of
 * all composing.
 */
export const codedPlaces = `
SELECT named.province_key, named.district_key,
	coalesce(provinces.code, 0)::SMALLINT AS province,
	coalesce(districts.code, 0)::SMALLINT AS district
FROM (SELECT DISTINCT province_key, district_key FROM agency_year_sources) AS named
LEFT JOIN provinces USING (province_key)
LEFT JOIN districts
	ON districts.district_key = named.district_key
	AND (
		districts.province_key IS NOT DISTINCT FROM named.province_key
		OR named.province_key IS NULL AND districts.places = 1
	)`;

/** Marks of tone and the like, by which Thai words are told apart only where all else is equal. */
const tones = '\u0e47-\u0e4e';

/**
 * Thai alphabetical order, as Intl.Collator has it, of an engine that compares letter by letter: a vowel
 * written before its consonant counts after it, marks of tone count last, what is no letter not at all.
 */
const inThaiOrder = (text: string): string =>
	[tones, '']
		.map((left) => `regexp_replace(${text}, '[^\\pL\\pM\\pN]|[ฯๆ${left}]', '', 'g')`)
		.map((letters) => `regexp_replace(${letters}, '([เ-ไ])([ก-ฮ])', '\\2\\1', 'g')`)
		.concat(text)
		.join(', ');

/**
 * What agencies are called in each district, in the order they are listed in, a capital district first:
 * lists are sorted by that number alone, and the texts of the few that are shown are read afterwards.
 */
export const agencyNames = `
CREATE OR REPLACE TABLE agency_names AS
SELECT (row_number() OVER (
	ORDER BY NOT starts_with(district_key, 'เมือง'), ${inThaiOrder('district_key')}, ${inThaiOrder('agency_name')}
))::INTEGER AS listed, district_key, agency_name
FROM (SELECT DISTINCT district_key, agency_name FROM agency_year_sources)`;
