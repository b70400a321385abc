import { chosen, type Catalogue, type Filter } from '$lib/filters';
import { namedAgencies, namedColumns, namedIn, type NamedAgency } from './agency-points';
import { mostTotals } from './breakdown';
import { correlationIn, spearman, type Correlation } from './spearman';
import type { RunQuery } from './summary';

/** What plan completion is held against. */
export const partners = ['total', 'budget'] as const;
export type Partner = (typeof partners)[number];

/** SQL of a partner's value: points, and baht. */
const valueOf: Readonly<Record<Partner, string>> = {
	total: '(total / score_scale())::DOUBLE',
	budget: 'plan_budget::DOUBLE',
};

/** An agency-year with its completion, a share, and what it is held against. */
export type PairPoint = NamedAgency & { readonly completion: number; readonly partner: number };

/** So many agencies close to each other: the middle of their cell. */
export interface PairCell {
	readonly completion: number;
	readonly partner: number;
	readonly count: number;
}

export interface Pairs extends Correlation {
	/** One by one; none where there are more than `mostTotals`. */
	readonly points: readonly PairPoint[];
	/** Where they are too many to stand one by one. */
	readonly cells: readonly PairCell[];
}

/** Cells are this wide: a tenth of completion; five points, or a third of a decade of baht. */
const cellOf: Readonly<Record<Partner, { cell: string; middle: string; drawn: string }>> = {
	total: { cell: 'least(floor(partner / 5), 19)', middle: '5 * cell + 2.5', drawn: 'true' },
	budget: {
		cell: 'floor(3 * log10(partner))',
		middle: 'pow(10, (cell + 0.5) / 3)',
		drawn: 'partner > 0',
	},
};

/** Plan completion of a filter's agency-years, held against totals and against budgets. */
export async function pairsOf(
	run: RunQuery,
	filter: Filter,
	catalogue: Catalogue,
): Promise<Readonly<Record<Partner, Pairs>>> {
	const own = chosen(filter, catalogue);
	const named = namedIn(catalogue);
	const one = async (partner: Partner): Promise<Pairs> => {
		const both = `${own} AND completion_rate IS NOT NULL AND ${valueOf[partner]} IS NOT NULL`;
		const [figures] = await run(
			spearman(`SELECT completion_rate AS x, ${valueOf[partner]} AS y FROM ${both}`),
		);
		const found = correlationIn(figures);
		const { n } = found;
		const rows = await run(n > mostTotals ? cellsOf(partner, both) : pointsOf(partner, both));
		return {
			...found,
			points:
				n > mostTotals
					? []
					: rows.map((row) => ({
							...named(row),
							completion: row.completion as number,
							partner: row.partner as number,
						})),
			cells: n > mostTotals ? (rows as unknown as PairCell[]) : [],
		};
	};
	const [total, budget] = await Promise.all([one('total'), one('budget')]);
	return { total, budget };
}

const pointsOf = (partner: Partner, both: string) => `
SELECT ${namedColumns}, completion_rate AS completion, ${valueOf[partner]} AS partner
FROM ${namedAgencies(both)}
ORDER BY sources.district_key, sources.agency_name, key, year`;

const cellsOf = (partner: Partner, both: string) => `
SELECT row / 10 + 0.05 AS completion, ${cellOf[partner].middle} AS partner, count(*)::INTEGER AS count
FROM (
	SELECT least(floor(completion_rate * 10), 9) AS row, ${cellOf[partner].cell} AS cell
	FROM (SELECT completion_rate, ${valueOf[partner]} AS partner FROM ${both})
	WHERE ${cellOf[partner].drawn}
) GROUP BY row, cell ORDER BY row, cell`;
