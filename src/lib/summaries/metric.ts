import type { Text } from '$lib/ita';

/** How a figure is written: whole numbers, scores with 2 decimals, rates with 1. */
export type Format = 'count' | 'score' | 'rate';

/**
 * An SQL aggregate over agency_years; NULL is unknown. What it needs of each agency-year it names
 * through `each`, so that it can stand ready as a column: adding up columns costs a tenth of working
 * them out.
 */
export type Aggregate = (each: Each) => string;

/** From SQL over one row of agency_years to the SQL that stands for it. */
export type Each = (sql: string) => string;

/**
 * One aggregate over another, unknown where that is 0 or unknown. Divided after the query: to plan
 * a hundred divisions takes longer than to add up the columns.
 */
export interface Share {
	readonly part: Aggregate;
	readonly whole: Aggregate;
}

/** A figure of scores, which agency-years hold in parts of a point: brought to points after the query. */
export interface Points {
	readonly scores: Aggregate | Share;
	readonly weight: number;
}

/** What is computed of a figure: what a metric says of it beyond is words. */
export interface Measure {
	/** Rates are shares, 0–1. */
	readonly value: Aggregate | Share | Points;
	/** How many agency-years the value rests on. */
	readonly n: Aggregate;
}

/** Whether a value is read in parts of a point. */
export const isPoints = (value: Measure['value']): value is Points => 'scores' in value;

function partsOf(value: Measure['value']): Aggregate[] {
	if (typeof value === 'function') return [value];
	return isPoints(value) ? partsOf(value.scores) : [value.part, value.whole];
}

/** The aggregates a figure is made of. */
export const aggregatesOf = ({ value, n }: Measure): Aggregate[] => [...partsOf(value), n];

/** What is counted beside a figure. */
export type Unit = 'agencies' | 'points' | 'percent' | 'projects';

/** What is explained on the page of definitions, in words for those who read it. */
export interface Definition {
	readonly id: string;
	readonly label: Text;
	readonly definition: Text;
}

/** One figure of the dashboard, declared once: every chart, table, export and definition reads it. */
export interface Metric extends Measure, Definition {
	readonly unit: Unit;
	readonly format: Format;
	readonly better?: 'higher' | 'lower';
}

/** A figure and how many agency-years it rests on; an undefined value is unknown, never zero. */
export interface Figure {
	readonly value: number | undefined;
	readonly n: number;
}

/** SQL to count where a condition holds: unknown elsewhere. nullif(…, false) takes twice as long. */
export const markWhere = (condition: string) => `CASE WHEN ${condition} THEN true END`;

/** How many agency-years meet a condition. */
export const countWhere =
	(condition: string): Aggregate =>
	(each) =>
		`count(${each(markWhere(condition))})`;

/** How many agency-years have a value. */
export const countOf =
	(column: string): Aggregate =>
	(each) =>
		`count(${each(column)})`;

/** The sum of what is known; unknown where nothing is. */
export const sumOf =
	(sql: string): Aggregate =>
	(each) =>
		`sum(${each(sql)})`;

/** The plain mean of what is known; unknown where nothing is. */
export const meanOf = (sql: string): Share => ({ part: sumOf(sql), whole: countOf(sql) });

/** Of scores as agency-years hold them, in points. */
export const inPoints = (scores: Aggregate | Share, weight = 1): Points => ({ scores, weight });

const quartiles = [0.25, 0.5, 0.75];

/**
 * A quartile or the median of what is known, by linear interpolation. quantile_cont on a DECIMAL or
 * integer rounds: over doubles the median of 84.99 and 85.00 is 84.995. All three are asked for at
 * once, since the engine then sorts once for figures that want different ones.
 */
export const quantile =
	(sql: string, fraction: 0.25 | 0.5 | 0.75): Aggregate =>
	(each) =>
		`quantile_cont((${each(sql)})::DOUBLE, [${quartiles.join(', ')}])[${quartiles.indexOf(fraction) + 1}]`;
