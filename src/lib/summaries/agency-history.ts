import { views, type AsOf } from '$lib/filters';
import type { Round } from '$lib/ita';
import { known } from './known';
import type { RunQuery } from './summary';

/** What a fiscal year of an agency came to; undefined is unknown. */
export interface AgencyYearPast {
	/** Fiscal year, BE. */
	readonly year: number;
	readonly itaYear: number | undefined;
	/** Points, 0–100. */
	readonly total: number | undefined;
	readonly level: string | undefined;
	/** Points against the year before, within one set of levels. */
	readonly change: number | undefined;
	/** A share, of the plan of this round. */
	readonly completion: number | undefined;
	readonly round: Round | undefined;
}

/** The years of an agency in a view, ascending. */
export async function agencyHistory(
	run: RunQuery,
	{ key, asOf }: { readonly key: number; readonly asOf: AsOf },
): Promise<readonly AgencyYearPast[]> {
	if (!Number.isSafeInteger(key)) return [];
	const rows = await run(`
SELECT fiscal_year::INTEGER AS year, ita_year::INTEGER AS ita_year, level::VARCHAR AS level,
	(total / score_scale())::DOUBLE AS total,
	CASE WHEN regime = before_regime THEN ((total - before_total) / score_scale())::DOUBLE END AS change,
	completion_rate AS completion, plan_round::INTEGER AS round
FROM agency_years_${views.includes(asOf) ? asOf : 'latest'}
WHERE agency = (SELECT agency FROM agency_keys WHERE key = ${key} ORDER BY own DESC LIMIT 1)
ORDER BY fiscal_year`);
	return rows.map((row) => ({
		year: row.year as number,
		itaYear: known(row.ita_year),
		total: known(row.total),
		level: known(row.level),
		change: known(row.change),
		completion: known(row.completion),
		round: known(row.round),
	}));
}
