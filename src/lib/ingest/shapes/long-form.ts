import type { Repair } from '$lib/visits';
import type { Finding, Shape } from '../types';

/** What is wrong in a row or a cell of the file. */
export type Wrong = Pick<Finding, 'row' | 'column' | 'value' | 'against' | 'code'>;

/** A column of a visit, and the place among the file's columns of the cell that says it. */
export interface Saying {
	readonly name: string;
	readonly place: number;
}

/** What the rows of a visit come to together. */
export interface Sums {
	/** Unknown values are absent. */
	readonly values: readonly (Saying & { readonly value: number })[];
	readonly wrong: readonly Wrong[];
	readonly repairs: readonly Repair[];
}

/** How a table says a visit in several rows. Rows are given by their place among its rows. */
export interface LongForm {
	readonly shape: Exclude<Shape, 'visit'>;
	/** Places of the columns that are of the single rows: all others are of the visit. */
	readonly used: ReadonlySet<number>;
	/** Whether a row says something of its own, below whatever agency stands above it. */
	readonly speaks: (row: number) => boolean;
	/** Why a row can be of no visit; its column too, where a cell tells it. */
	readonly refusal: (row: number) => Omit<Wrong, 'row'> | undefined;
	/** Columns of the visit that a row fills by itself. */
	readonly says: (row: number) => readonly Saying[];
	/** What all rows of a visit come to; absent where each says its own. */
	readonly sums?: (rows: readonly number[]) => Sums;
}
