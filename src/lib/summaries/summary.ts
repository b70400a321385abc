import { dimensions, type DimensionId } from './dimensions';
import { aggregatesOf, isPoints, type Aggregate, type Figure, type Measure } from './metric';
import { prepared } from './prepared';

/** Metrics broken down by dimensions: one query, one row a group. */
export interface Summary {
	readonly by: readonly DimensionId[];
	readonly metrics: readonly Measure[];
}

/** A group: its place on each dimension (undefined is unknown) and its figures. */
export interface SummaryRow {
	readonly key: Readonly<Partial<Record<DimensionId, string | number>>>;
	/** The figure of a metric the summary asked for. */
	figure(metric: Measure): Figure;
}

/** Runs one SELECT and gives its rows. */
export type RunQuery = (sql: string) => Promise<readonly Record<string, unknown>[]>;

const written = new WeakMap<Aggregate, string>();

/** Written once: charts read thousands of figures. */
function sqlOf(aggregate: Aggregate): string {
	const sql = written.get(aggregate) ?? aggregate(prepared);
	written.set(aggregate, sql);
	return sql;
}

/** Asked for once: dividing each figure by it in SQL took a third of the time a query is planned in. */
const partsOfPoint = 'score_scale()::DOUBLE AS scale';

/** The query's column of each aggregate; each once, since many figures rest on the same n. */
function columnsOf({ metrics }: Summary): Map<string, string> {
	const aggregates = new Set(metrics.flatMap(aggregatesOf).map(sqlOf));
	return new Map([...aggregates].map((sql, index) => [sql, `f${index}`]));
}

/**
 * The summary as one grouped query over the agency-years chosen, which stand after FROM. Every figure is
 * cast: what a sum of another type arrives as, and how exactly, would be the reader's to say.
 */
export function compile(summary: Summary, chosen: string): string {
	const groups = summary.by.map((id) => prepared(dimensions[id].sql));
	const selected = [
		...summary.by.map((id, index) => `${dimensions[id].read(groups[index] ?? '')} AS d${index}`),
		...[...columnsOf(summary)].map(([sql, name]) => `(${sql})::DOUBLE AS ${name}`),
		...(summary.metrics.some(({ value }) => isPoints(value)) ? [partsOfPoint] : []),
	];
	return `SELECT ${selected.join(', ')} FROM ${chosen}${
		groups.length > 0 ? ` GROUP BY ${groups.join(', ')}` : ''
	}`;
}

/** The typed rows of a compiled summary. */
export async function summarise(
	run: RunQuery,
	summary: Summary,
	chosen: string,
): Promise<SummaryRow[]> {
	const columns = columnsOf(summary);
	const rows = await run(compile(summary, chosen));
	return rows.map((row) => {
		const read = (aggregate: Aggregate) => {
			const name = columns.get(sqlOf(aggregate));
			if (!name) throw new Error(`The summary was not asked for ${sqlOf(aggregate)}.`);
			return (row[name] as number | null) ?? undefined;
		};
		return {
			key: Object.fromEntries(
				summary.by.map((id, index) => [
					id,
					(row[`d${index}`] as string | number | null) ?? undefined,
				]),
			),
			figure: ({ value, n }) => ({ value: valueOf(value, read, row.scale), n: read(n) ?? 0 }),
		};
	});
}

function valueOf(
	value: Measure['value'],
	read: (aggregate: Aggregate) => number | undefined,
	scale: unknown,
): number | undefined {
	if (typeof value === 'function') return read(value);
	if (!isPoints(value)) return ratio(read(value.part), read(value.whole));
	const scores = valueOf(value.scores, read, scale);
	return scores === undefined ? undefined : (scores * value.weight) / Number(scale);
}

const ratio = (part: number | undefined, whole: number | undefined) =>
	part === undefined || !whole ? undefined : part / whole;
