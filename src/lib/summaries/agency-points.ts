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

/** Columns that tell agency-years apart, to stand after SELECT before further ones. */
export const placed = `key::DOUBLE AS key, fiscal_year::INTEGER AS year, listed,
	district::INTEGER AS district, agency_type::VARCHAR AS type`;

/** By district and name, then by year. */
export const byName = 'listed, key, year';

/**
 * Agency-years with their names, which are joined last, to the rows that are wanted alone.
 * @param rows a SELECT of the columns above and further ones
 */
export const namedRows = (rows: string, order = byName) => `
SELECT * FROM (${rows}) JOIN (SELECT listed, agency_name AS name FROM agency_names) USING (listed)
ORDER BY ${order}`;

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
 * The agency-years of a filter, by district and name; none where there are more than `mostTotals`.
 * @param past parts of the filter to look past.
 */
export async function agencyPoints(
	run: RunQuery,
	filter: Filter,
	catalogue: Catalogue,
	past: readonly FilterPart[] = [],
): Promise<AgencyPoint[]> {
	const own = chosen(filter, catalogue, past);
	const rows = await run(
		namedRows(`
SELECT ${placed}, (total / score_scale())::DOUBLE AS total, level::VARCHAR AS level,
	CASE WHEN regime IS NOT NULL THEN (iit_score + eit_score) / 2 END AS perception,
	CASE WHEN regime IS NOT NULL THEN oit_score END AS disclosure,
	coalesce(not_submitted, false) AS unpublished
FROM ${own} AND (SELECT count(*) FROM ${own}) <= ${mostTotals}`),
	);
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
