import { chosen, type Catalogue, type Filter, type FilterPart } from '$lib/filters';
import { mostTotals } from './breakdown';
import type { RunQuery } from './summary';

/** What identifies an agency-year: its key in addresses and its fiscal year. */
export interface AgencyId {
	readonly key: number;
	readonly year: number;
}

/** An agency-year with its place; undefined is not given. */
export interface NamedAgency extends AgencyId {
	readonly name: string;
	/** District id of the catalogue. */
	readonly district: string | undefined;
	readonly type: string | undefined;
}

/** An agency-year with its scores, 0–100; undefined is unknown. */
export interface AgencyPoint extends NamedAgency {
	readonly total: number | undefined;
	readonly level: string | undefined;
	/** Mean of IIT and EIT. */
	readonly perception: number | undefined;
	/** OIT. */
	readonly disclosure: number | undefined;
	/** Every OIT score given is zero. */
	readonly unpublished: boolean;
}

/** The columns that name an agency-year, of `chosen` joined as below. */
export const namedColumns = `key::DOUBLE AS key, fiscal_year::INTEGER AS year,
	sources.agency_name AS name, district::INTEGER AS district, chosen.agency_type::VARCHAR AS type`;

/** The agency-years chosen (what stands after FROM), with what names them. */
export const namedAgencies = (from: string) => `
(SELECT * FROM ${from}) AS chosen
JOIN agency_year_sources AS sources USING (as_of, fiscal_year, agency)
JOIN (SELECT agency, key FROM agency_keys WHERE own) USING (agency)`;

/** Reads what names an agency-year from a row. */
export function namedIn(catalogue: Catalogue): (row: Record<string, unknown>) => NamedAgency {
	const districts = new Map(catalogue.districts.map(({ code, id }) => [code, id]));
	return (row) => ({
		key: row.key as number,
		year: row.year as number,
		name: (row.name as string | null) ?? '',
		district: row.district === 0 ? undefined : districts.get(row.district as number),
		type: (row.type as string | null) ?? undefined,
	});
}

/**
 * The agency-years of a filter, in no order; none where there are more than `mostTotals`.
 * @param past parts of the filter to look past.
 */
export async function agencyPoints(
	run: RunQuery,
	filter: Filter,
	catalogue: Catalogue,
	past: readonly FilterPart[] = [],
): Promise<AgencyPoint[]> {
	const own = chosen(filter, catalogue, past);
	const rows = await run(`
SELECT ${namedColumns},
	(total / score_scale())::DOUBLE AS total, level::VARCHAR AS level,
	CASE WHEN regime IS NOT NULL THEN (iit_score + eit_score) / 2 END AS perception,
	CASE WHEN regime IS NOT NULL THEN oit_score END AS disclosure,
	coalesce(not_submitted, false) AS unpublished
FROM ${namedAgencies(own)}
WHERE (SELECT count(*) FROM ${own}) <= ${mostTotals}`);
	const named = namedIn(catalogue);
	const known = (value: unknown) => (value as number | null) ?? undefined;
	return rows.map((row) => ({
		...named(row),
		total: known(row.total),
		level: (row.level as string | null) ?? undefined,
		perception: known(row.perception),
		disclosure: known(row.disclosure),
		unpublished: row.unpublished === true,
	}));
}
