import { indicators, passMark, pointsRecoverable, weightOnTotal, type Indicator } from '$lib/ita';
import { chosen, type Catalogue, type Filter } from '$lib/filters';
import type { RunQuery } from './summary';

/** An agency-year as the list of agencies shows it; undefined is unknown. */
export interface AgencyEntry {
	/** The same number for the same agency in every year. */
	readonly agency: number;
	/** What an address calls it, which stays the same when further files are opened. */
	readonly key: number;
	readonly year: number;
	readonly name: string;
	/** District id of the catalogue; undefined where none is given. */
	readonly district: string | undefined;
	readonly type: string | undefined;
	/** Points, 0–100. */
	readonly total: number | undefined;
	readonly level: string | undefined;
	/** The indicator with most points of the total to gain, and how many; none where none is known. */
	readonly weakest: { readonly indicator: Indicator; readonly points: number } | undefined;
	/** A share. */
	readonly completion: number | undefined;
	/** Values of its rows disagree. */
	readonly flagged: boolean;
}

const scores = indicators.map(({ id }) => `(${id} / score_scale())::DOUBLE AS ${id}`);

/** The agency-years of a filter, in no order. */
export async function agencyList(
	run: RunQuery,
	filter: Filter,
	catalogue: Catalogue,
): Promise<AgencyEntry[]> {
	const rows = await run(`
SELECT agency::INTEGER AS agency, key::DOUBLE AS key, fiscal_year::INTEGER AS year,
	sources.agency_name AS name,
	district::INTEGER AS district, chosen.agency_type::VARCHAR AS type,
	(total / score_scale())::DOUBLE AS total, level::VARCHAR AS level,
	completion_rate AS completion,
	chosen.agency_flagged OR ita_flagged OR plan_flagged AS flagged,
	${scores.join(', ')}
FROM (SELECT * FROM ${chosen(filter, catalogue)}) AS chosen
JOIN agency_year_sources AS sources USING (as_of, fiscal_year, agency)
JOIN (SELECT agency, key FROM agency_keys WHERE own) USING (agency)`);
	const districts = new Map(catalogue.districts.map(({ code, id }) => [code, id]));
	return rows.map((row) => ({
		agency: row.agency as number,
		key: row.key as number,
		year: row.year as number,
		name: (row.name as string | null) ?? '',
		district: row.district === 0 ? undefined : districts.get(row.district as number),
		type: (row.type as string | null) ?? undefined,
		total: (row.total as number | null) ?? undefined,
		level: (row.level as string | null) ?? undefined,
		weakest: weakestOf(row),
		completion: (row.completion as number | null) ?? undefined,
		flagged: row.flagged === true,
	}));
}

function weakestOf(row: Record<string, unknown>): AgencyEntry['weakest'] {
	const known = indicators.flatMap((indicator) => {
		const score = row[indicator.id];
		if (typeof score !== 'number') return [];
		return [{ indicator, points: pointsRecoverable(weightOnTotal(indicator), score, passMark) }];
	});
	return known.sort((a, b) => b.points - a.points).find(({ points }) => points > 0);
}
