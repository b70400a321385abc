import type { CheckCode } from '../checks';

/** A cell as it comes: text from CSV, typed values from Parquet. */
export type Cell = string | number | bigint | boolean | Date | null | undefined;

/** What was mended in a cell, or (encoding, carried_down, merged_cell) in a line or row; counted and shown, never silent. */
export type Repair =
	| 'thai_digits'
	| 'decomposed_am'
	| 'unicode'
	| 'apostrophe'
	| 'era'
	| 'date_era'
	| 'short_year'
	| 'form_scale'
	| 'encoding'
	| 'carried_down'
	| 'merged_cell';

/**
 * What a cell says: a value, an error, or (neither) blank; and what was mended to read it. A list
 * or a masked text may hold both a value and an error.
 */
export interface Reading<T> {
	readonly value?: T;
	readonly error?: CheckCode;
	/** What the error is about, where that is a part of the cell only. */
	readonly wrong?: string;
	readonly repairs: readonly Repair[];
}

export const blank: Reading<never> = { repairs: [] };

export const failed = (error: CheckCode): Reading<never> => ({ error, repairs: [] });
