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

/** An SQL expression's column in the compiled query. */
interface Column {
	readonly sql: string;
	readonly name: string;
}

/** Each expression once: many figures rest on the same n. */
function columnsOf({ metrics }: Summary): Map<string, Column> {
	const expressions = new Set(metrics.flatMap(({ value, n }) => [value, n]));
	return new Map(
		[...expressions].map((sql, index) => [sql, { sql: `(${sql})::DOUBLE`, name: `f${index}` }]),
	);
}

/**
 * The summary as one grouped query over the agency-years that meet the condition. Every figure is
 * cast, since DECIMAL, HUGEINT and BIGINT do not arrive as plain numbers.
 */
export function compile(summary: Summary, condition: string): string {
	const selected = [
		...summary.by.map((id, index) => `${dimensions[id].sql} AS d${index}`),
		...[...columnsOf(summary).values()].map(({ sql, name }) => `${sql} AS ${name}`),
	];
	return `SELECT ${selected.join(', ')} FROM agency_years WHERE ${condition}${
		summary.by.length > 0 ? ' GROUP BY ALL' : ''
	}`;
}

/** The typed rows of a compiled summary. */
export async function summarise(
	run: RunQuery,
	summary: Summary,
	condition: string,
): Promise<SummaryRow[]> {
	const columns = columnsOf(summary);
	const rows = await run(compile(summary, condition));
	return rows.map((row) => {
		const read = (sql: string) => {
			const column = columns.get(sql);
			if (!column) throw new Error(`The summary was not asked for ${sql}.`);
			return (row[column.name] as number | null) ?? undefined;
		};
		return {
			key: Object.fromEntries(
				summary.by.map((id, index) => [
					id,
					(row[`d${index}`] as string | number | null) ?? undefined,
				]),
			),
			figure: ({ value, n }) => ({ value: read(value), n: read(n) ?? 0 }),
		};
	});
}
