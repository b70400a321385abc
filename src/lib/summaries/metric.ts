import type { Text } from '$lib/ita';

/** How a figure is written: whole numbers, scores with 2 decimals, rates with 1. */
export type Format = 'count' | 'score' | 'rate';

/** What is counted beside a figure. */
export type Unit = 'agencies' | 'points' | 'percent' | 'projects';

/** One figure of the dashboard, declared once: every chart, table, export and definition reads it. */
export interface Metric {
	readonly id: string;
	readonly label: Text;
	readonly unit: Unit;
	readonly format: Format;
	/** SQL aggregate over agency_years. NULL is unknown. Rates are shares, 0–1. */
	readonly value: string;
	/** SQL aggregate: how many agency-years the value rests on. */
	readonly n: string;
	readonly better?: 'higher' | 'lower';
	/** What it means, in words for those who read it. */
	readonly definition: Text;
}

/** A figure and how many agency-years it rests on; an undefined value is unknown, never zero. */
export interface Figure {
	readonly value: number | undefined;
	readonly n: number;
}

/** Groups resting on fewer agency-years than this are marked, not hidden. */
export const fewAgencies = 5;

/** True of a number of agencies that is few, but some. */
export const restsOnFew = (n: number) => n > 0 && n < fewAgencies;

/** SQL: how many agency-years meet a condition. */
export const countWhere = (condition: string) => `count(*) FILTER (${condition})`;

/** SQL: a share, unknown where it rests on nothing. */
export const share = (part: string, whole: string) => `${part} / nullif(${whole}, 0)`;
