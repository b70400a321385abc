import { chosen, type Catalogue, type Filter } from '$lib/filters';
import { namedIn, namedRows, placed, type NamedAgency } from './agency-points';
import { mostTotals } from './breakdown';
import { known } from './known';
import { correlations, type Correlation } from './spearman';
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
	const ranked = partners.map((id) => ({ id, x: 'completion_rate', y: valueOf[id] }));
	const found = await correlations(run, ranked, own, { filter, catalogue });
	const few = partners.filter((partner) => found[partner].n <= mostTotals);
	const cells = async (partner: Partner) =>
		few.includes(partner) ? [] : ((await run(cellsOf(partner, own))) as unknown as PairCell[]);
	const [points, ofTotals, ofBudgets] = await Promise.all([
		pointsOf(run, catalogue, own, few),
		cells('total'),
		cells('budget'),
	]);
	return {
		total: { ...found.total, points: points.total, cells: ofTotals },
		budget: { ...found.budget, points: points.budget, cells: ofBudgets },
	};
}

/** Agencies one by one, by district and name, against each of some partners; none against others. */
async function pointsOf(
	run: RunQuery,
	catalogue: Catalogue,
	own: string,
	few: readonly Partner[],
): Promise<Record<Partner, readonly PairPoint[]>> {
	if (few.length === 0) return { total: [], budget: [] };
	const values = few.map((partner) => valueOf[partner]);
	const read = few.map((partner) => `${valueOf[partner]} AS partner_${partner}`);
	const rows = await run(
		namedRows(`
SELECT ${[placed, ...read].join(', ')}, completion_rate AS completion
FROM ${own} AND completion_rate IS NOT NULL AND coalesce(${values.join(', ')}) IS NOT NULL`),
	);
	const named = namedIn(catalogue);
	const points = (partner: Partner) =>
		rows.flatMap((row) => {
			const value = known<number>(row[`partner_${partner}`]);
			if (value === undefined) return [];
			return [{ ...named(row), completion: row.completion as number, partner: value }];
		});
	return { total: points('total'), budget: points('budget') };
}

const cellsOf = (partner: Partner, own: string) => `
SELECT row / 10 + 0.05 AS completion, ${cellOf[partner].middle} AS partner, count(*)::INTEGER AS count
FROM (
	SELECT least(floor(completion_rate * 10), 9) AS row, ${cellOf[partner].cell} AS cell
	FROM (SELECT completion_rate, ${valueOf[partner]} AS partner FROM ${own})
	WHERE completion_rate IS NOT NULL AND partner IS NOT NULL AND ${cellOf[partner].drawn}
) GROUP BY row, cell ORDER BY row, cell`;
