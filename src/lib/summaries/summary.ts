import { dimensions, type DimensionId } from './dimensions';
import type { Figure, Metric } from './metric';

/** Metrics broken down by dimensions: one query, one row a group. */
export interface Summary {
	readonly by: readonly DimensionId[];
	readonly metrics: readonly Metric[];
}

/** A group: its place on each dimension (undefined is unknown) and its figures. */
export interface SummaryRow {
	readonly key: Readonly<Partial<Record<DimensionId, string | number>>>;
	/** The figure of a metric the summary asked for. */
	figure(metric: Metric): Figure;
}

/** Runs one SELECT and gives its rows. */
export type RunQuery = (sql: string) => Promise<Record<string, unknown>[]>;

/**
 * The summary as one grouped query over the agency-years that meet the condition. Every figure is
 * cast, since DECIMAL, HUGEINT and BIGINT do not arrive as plain numbers.
 */
export function compile({ by, metrics }: Summary, condition: string): string {
	const columns = [
		...by.map((id, index) => `${dimensions[id].sql} AS d${index}`),
		...metrics.flatMap(({ value, n }, index) => [
			`(${value})::DOUBLE AS v${index}`,
			`(${n})::INTEGER AS n${index}`,
		]),
	];
	return `SELECT ${columns.join(', ')} FROM agency_years WHERE ${condition}${
		by.length > 0 ? ' GROUP BY ALL' : ''
	}`;
}

/** The typed rows of a compiled summary. */
export async function summarise(
	run: RunQuery,
	summary: Summary,
	condition: string,
): Promise<SummaryRow[]> {
	const positions = new Map(summary.metrics.map(({ id }, index) => [id, index]));
	const rows = await run(compile(summary, condition));
	return rows.map((row) => ({
		key: Object.fromEntries(
			summary.by.map((id, index) => [
				id,
				(row[`d${index}`] as string | number | null) ?? undefined,
			]),
		),
		figure({ id }) {
			const index = positions.get(id);
			if (index === undefined) throw new Error(`The summary was not asked for ${id}.`);
			return {
				value: (row[`v${index}`] as number | null) ?? undefined,
				n: row[`n${index}`] as number,
			};
		},
	}));
}
