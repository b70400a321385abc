import { chosen, conditionOf, type Catalogue, type Filter } from '$lib/filters';
import type { DimensionId } from './dimensions';
import { countWhere, type Measure } from './metric';
import { agencies } from './scores';
import { summarise, type RunQuery, type SummaryRow } from './summary';

/** How agency-years spread over scores, levels and ITA years. */
export interface Spread {
	/** Agencies by set of levels, score bin and level, whatever levels and scores are chosen. */
	readonly bins: readonly SummaryRow[];
	/** Agencies by set of levels and level, whatever levels are chosen. */
	readonly levels: readonly SummaryRow[];
	/** Agencies by ITA year, of those that have a score or a level. */
	readonly itaYears: readonly SummaryRow[];
	/** Agency-years that a choice of levels or scores leaves out because they have none. */
	readonly withoutScore: number;
}

/** One query for all of it: a query costs more than the few rows it gives are to add up. */
export async function spread(run: RunQuery, filter: Filter, catalogue: Catalogue): Promise<Spread> {
	const within = countOf(conditionOf(['scores'], filter, catalogue));
	const seen = countOf(conditionOf(['levels', 'scores'], filter, catalogue));
	const rows = await summarise(
		run,
		{
			by: ['itaYear', 'regime', 'scoreBin', 'level'],
			metrics: [agencies, within, seen],
		},
		chosen(filter, catalogue, ['levels', 'scores']),
	);
	const assessed = rows.filter(({ key }) => key.scoreBin !== undefined || key.level !== undefined);
	const leftOut = rows.filter(
		({ key }) =>
			(filter.levels.length > 0 && key.level === undefined) ||
			(filter.scores && key.scoreBin === undefined),
	);
	return {
		bins: addedUp(rows, agencies, ['regime', 'scoreBin', 'level']),
		levels: addedUp(assessed, within, ['regime', 'level']),
		itaYears: addedUp(assessed, seen, ['itaYear']),
		withoutScore: sum(leftOut, agencies),
	};
}

const countOf = (condition: string): Measure => ({
	value: countWhere(condition),
	n: countWhere(condition),
});

const sum = (rows: readonly SummaryRow[], measure: Measure) =>
	rows.reduce((total, row) => total + row.figure(measure).n, 0);

/** A count by fewer dimensions, as rows of `agencies`; groups of none are left out. */
function addedUp(
	rows: readonly SummaryRow[],
	measure: Measure,
	by: readonly DimensionId[],
): SummaryRow[] {
	const groups = new Map<string, SummaryRow[]>();
	for (const row of rows) {
		const name = JSON.stringify(by.map((id) => row.key[id] ?? null));
		groups.set(name, [...(groups.get(name) ?? []), row]);
	}
	return [...groups.values()].flatMap((group) => {
		const n = sum(group, measure);
		if (n === 0) return [];
		return {
			key: Object.fromEntries(by.map((id) => [id, group[0]?.key[id]])),
			figure: (metric: Measure) => {
				if (metric !== agencies) throw new Error('Only the agencies were counted.');
				return { value: n, n };
			},
		};
	});
}
