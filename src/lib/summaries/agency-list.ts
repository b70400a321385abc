import { indicators, passMark, pointsRecoverable, weightOnTotal, type Indicator } from '$lib/ita';
import { chosen, type Catalogue, type Filter } from '$lib/filters';
import { namedAgencies, namedColumns, namedIn, type NamedAgency } from './agency-points';
import type { RunQuery } from './summary';

/** An agency-year as the list of agencies shows it; undefined is unknown. */
export interface AgencyEntry extends NamedAgency {
	/** The same number for the same agency in every year of one load. */
	readonly agency: number;
	/** Points, 0–100. */
	readonly total: number | undefined;
	readonly level: string | undefined;
	/** Scores of the three forms, 0–100. */
	readonly forms: Readonly<Record<'iit' | 'eit' | 'oit', number | undefined>>;
	/** The indicator with most points of the total to gain, and how many; none where none is known. */
	readonly weakest: { readonly indicator: Indicator; readonly points: number } | undefined;
	/** A share. */
	readonly completion: number | undefined;
	/** Values of its rows disagree. */
	readonly flagged: boolean;
}

const forms = ['iit', 'eit', 'oit'] as const;
const scores = indicators.map(({ id }) => `(${id} / score_scale())::DOUBLE AS ${id}`);

/** The agency-years of a filter, in no order. */
export async function agencyList(
	run: RunQuery,
	filter: Filter,
	catalogue: Catalogue,
): Promise<AgencyEntry[]> {
	const rows = await run(`
SELECT agency::INTEGER AS agency, ${namedColumns},
	(total / score_scale())::DOUBLE AS total, level::VARCHAR AS level,
	${forms.map((form) => `CASE WHEN regime IS NOT NULL THEN ${form}_score END AS ${form}`).join(', ')},
	completion_rate AS completion,
	chosen.agency_flagged OR ita_flagged OR plan_flagged AS flagged,
	${scores.join(', ')}
FROM ${namedAgencies(chosen(filter, catalogue))}`);
	const named = namedIn(catalogue);
	return rows.map((row) => ({
		...named(row),
		agency: row.agency as number,
		total: (row.total as number | null) ?? undefined,
		level: (row.level as string | null) ?? undefined,
		forms: {
			iit: (row.iit as number | null) ?? undefined,
			eit: (row.eit as number | null) ?? undefined,
			oit: (row.oit as number | null) ?? undefined,
		},
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
