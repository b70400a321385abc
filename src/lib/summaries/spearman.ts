import { known } from './known';
import { fewAgencies, type Definition } from './metric';

/** What goes with what: a correlation. */
export const correlationDefinition: Definition = {
	id: 'correlation',
	label: { th: 'สหสัมพันธ์อันดับ', en: 'Rank correlation' },
	definition: {
		th: 'สหสัมพันธ์ของสเปียร์แมน (Spearman) จากอันดับของสองค่า ค่าที่เท่ากันใช้อันดับเฉลี่ย อยู่ระหว่าง −1 ถึง +1 ใกล้ 0 คือไม่ไปด้วยกัน คิดเมื่อมีอย่างน้อย 5 แห่ง เป็นเพียงความสัมพันธ์ ไม่ใช่เหตุและผล',
		en: 'Spearman’s correlation of the ranks of two values, equal ones sharing their average rank: −1 to +1, near 0 they do not go together. Of five agencies or more. Association, not cause.',
	},
};

/** How two values of the same agencies go together. */
export interface Correlation {
	/** Agencies with both. */
	readonly n: number;
	/** Spearman's rank correlation, −1 to 1; undefined of few agencies, or where one side is all equal. */
	readonly correlation: number | undefined;
}

/** The average rank of equal values, as SQL over rows. */
const averageRank = (column: string) =>
	`rank() OVER (ORDER BY ${column}) + (count(*) OVER (PARTITION BY ${column}) - 1) / 2.0`;

/**
 * Spearman's rank correlation as SQL: Pearson's of the ranks, equal values sharing their average rank,
 * which is what is meant where there are ties.
 * M. G. Kendall (1948), Rank Correlation Methods, chapter 3.
 * @param pairs SELECT that gives x and y, both known.
 */
export const spearman = (pairs: string) => `
SELECT count(*)::INTEGER AS n, corr(rx, ry)::DOUBLE AS correlation
FROM (SELECT ${averageRank('x')} AS rx, ${averageRank('y')} AS ry FROM (${pairs}))`;

/** Reads its row. */
export function correlationIn(row: Readonly<Record<string, unknown>> = {}): Correlation {
	const n = known<number>(row.n) ?? 0;
	const value = known<number>(row.correlation);
	const usable = n >= fewAgencies && value !== undefined && Number.isFinite(value);
	return { n, correlation: usable ? value : undefined };
}
