import { restsOnFew, type OverYears } from './few';
import { known } from './known';
import type { Definition } from './metric';
import type { RunQuery } from './summary';

/** What goes with what: a correlation. */
export const correlationDefinition: Definition = {
	id: 'correlation',
	label: { th: 'สหสัมพันธ์อันดับ', en: 'Rank correlation' },
	definition: {
		th: 'สหสัมพันธ์ของสเปียร์แมน (Spearman) จากอันดับของสองค่า ค่าที่เท่ากันใช้อันดับเฉลี่ย อยู่ระหว่าง −1 ถึง +1 ใกล้ 0 คือไม่ไปด้วยกัน คิดเมื่อแน่ใจว่ามาจาก 5 หน่วยงานขึ้นไป เป็นเพียงความสัมพันธ์ ไม่ใช่เหตุและผล',
		en: 'Spearman’s correlation of the ranks of two values, equal ones sharing their average rank: −1 to +1, near 0 they do not go together. Of surely five agencies or more. Association, not cause.',
	},
};

/** How two values of the same agencies go together. */
export interface Correlation {
	/** Agencies with both. */
	readonly n: number;
	/** Spearman's rank correlation, −1 to 1; undefined of few agencies, or where one side is all equal. */
	readonly correlation: number | undefined;
}

/** Two values of an agency-year that are held against each other. */
export interface RankedPair<Id extends string> {
	readonly id: Id;
	/** SQL over the agency-year's columns; all x are of one type, and all y. */
	readonly x: string;
	readonly y: string;
}

/** Of equal values, their average rank. */
const averageRanks = (value: 'x' | 'y') => `
SELECT id, ${value}, sum(equal) OVER (PARTITION BY id ORDER BY ${value}) - (equal - 1) / 2.0 AS rank
FROM (SELECT id, ${value}, count(*) AS equal FROM pairs GROUP BY ALL)`;

/**
 * Spearman's rank correlations: Pearson's of the ranks, equal values sharing their average rank, which
 * is what is meant where there are ties. A pair counts where both of its values are known.
 * M. G. Kendall (1948), Rank Correlation Methods, chapter 3.
 * @param from the agency-years: what stands after FROM.
 * @param years over which they go: an agency may count in each.
 */
export async function correlations<Id extends string>(
	run: RunQuery,
	pairs: readonly RankedPair<Id>[],
	from: string,
	years: OverYears,
): Promise<Readonly<Record<Id, Correlation>>> {
	const list = (values: readonly (string | number)[]) => `unnest([${values.join(', ')}])`;
	// Ranks of the different values, which are fewer than the agencies, and all pairs in one plan.
	const rows = await run(`
WITH pairs AS MATERIALIZED (
	SELECT * FROM (
		SELECT ${list([...pairs.keys()])} AS id, ${list(pairs.map(({ x }) => x))} AS x,
			${list(pairs.map(({ y }) => y))} AS y
		FROM ${from}
	) WHERE x IS NOT NULL AND y IS NOT NULL
)
SELECT id, count(*)::INTEGER AS n, corr(xs.rank, ys.rank)::DOUBLE AS correlation
FROM pairs JOIN (${averageRanks('x')}) AS xs USING (id, x) JOIN (${averageRanks('y')}) AS ys USING (id, y)
GROUP BY id`);
	const found = new Map(rows.map((row) => [row.id, row]));
	return Object.fromEntries(
		pairs.map(({ id }, index) => [id, correlationIn(years, found.get(index))]),
	) as Record<Id, Correlation>;
}

/** Reads its row; without one there are no pairs. */
function correlationIn(years: OverYears, row: Readonly<Record<string, unknown>> = {}): Correlation {
	const n = known<number>(row.n) ?? 0;
	const value = known<number>(row.correlation);
	const usable = !restsOnFew(years, n) && value !== undefined && Number.isFinite(value);
	return { n, correlation: usable ? value : undefined };
}
