import { known } from './known';
import type { RunQuery } from './summary';

/** An agency as a list to choose from names it; undefined is unknown. */
export interface PlacedAgency {
	/** What an address calls it. */
	readonly key: number;
	readonly name: string;
	readonly district: string | undefined;
	readonly province: string | undefined;
}

/** ITA results of an agency that was not visited in the year after the one assessed. */
export interface UnjoinedResult extends PlacedAgency {
	/** Years assessed, ascending. */
	readonly itaYears: readonly number[];
	/** Agencies visited in such a year that have no result, the likeliest first. */
	readonly candidates: readonly PlacedAgency[];
}

/** Results that are joined to an agency because somebody chose it. */
export interface JoinedResult extends PlacedAgency {
	/** The agency's name as its visits have it. */
	readonly agency: string;
}

export interface ResultJoins {
	readonly unjoined: readonly UnjoinedResult[];
	readonly chosen: readonly JoinedResult[];
}

const mostCandidates = 5;

const place = ['agency_name', 'province_key', 'district_key'];

const seen = `
SELECT key::DOUBLE AS key, fiscal_year, visited, ita_visit IS NULL AS waits, name_key, agency_type,
	${place.join(', ')}
FROM agency_year_sources JOIN agency_keys USING (agency) WHERE own AND as_of = 'latest'`;

const alone = `
SELECT key, ${place.map((column) => `any_value(${column}) AS ${column}`).join(', ')},
	array_to_string(list_sort(list(fiscal_year - 1)), ',') AS ita_years
FROM (${seen}) WHERE NOT visited GROUP BY key ORDER BY province_key, district_key, agency_name`;

/** The same place and type come before a name that is nearly the same. */
const candidates = `
WITH seen AS (${seen})
SELECT result.key AS result, waiting.key AS key,
	${place.map((column) => `any_value(waiting.${column}) AS ${column}`).join(', ')},
	row_number() OVER (
		PARTITION BY result.key
		ORDER BY
			bool_or(coalesce(waiting.district_key = result.district_key, false)) DESC,
			bool_or(coalesce(waiting.agency_type = result.agency_type, false)) DESC,
			min(levenshtein(waiting.name_key, result.name_key)), waiting.key
	) AS nearness
FROM seen AS result JOIN seen AS waiting
	ON waiting.fiscal_year = result.fiscal_year
	AND coalesce(waiting.province_key = result.province_key, true)
WHERE NOT result.visited AND waiting.visited AND waiting.waits
GROUP BY result.key, waiting.key
QUALIFY nearness <= ${mostCandidates}
ORDER BY result, nearness`;

const chosen = `
SELECT DISTINCT ON (ranked.key) ranked.key::DOUBLE AS key,
	${place.map((column) => `visits.${column}`).join(', ')}, sources.agency_name AS agency
FROM ranked
JOIN visits USING (visit)
JOIN result_choices AS choice ON choice.result = ranked.key
JOIN agency_keys ON agency_keys.agency = ranked.agency AND agency_keys.key = choice.agency
JOIN agency_year_sources AS sources ON sources.agency = ranked.agency
WHERE ranked.result AND sources.as_of = 'latest' AND sources.visited
ORDER BY ranked.key, sources.fiscal_year DESC`;

const named = (row: Record<string, unknown>): PlacedAgency => ({
	key: row.key as number,
	name: known(row.agency_name) ?? '',
	district: known(row.district_key),
	province: known(row.province_key),
});

/** The ITA results without a visit, with agencies they may be of, and those joined by choice. */
export async function resultJoins(run: RunQuery): Promise<ResultJoins> {
	const results = await run(alone);
	const near = results.length > 0 ? await run(candidates) : [];
	const byResult = new Map<unknown, PlacedAgency[]>();
	for (const row of near) {
		const others = byResult.get(row.result);
		if (others) others.push(named(row));
		else byResult.set(row.result, [named(row)]);
	}
	return {
		unjoined: results.map((row) => ({
			...named(row),
			itaYears: (row.ita_years as string).split(',').map(Number),
			candidates: byResult.get(row.key) ?? [],
		})),
		chosen: (await run(chosen)).map((row) => ({ ...named(row), agency: row.agency as string })),
	};
}
