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
