import { visitSchema, type Reading, type Value } from '$lib/visits';
import type { ReadColumn } from './read-column';
import type { StoredColumn } from './stored-column';

/** A column of a file beside what its readings come to, each looked at once. */
export interface GivenColumn extends StoredColumn {
	readonly name: string;
	readonly readings: readonly Reading<Value>[];
	/** By place of a reading, whether it has an error or a repair to tell. */
	readonly isNoted: readonly boolean[];
}

/**
 * Holds the different values of a column to the schema of a visit.
 * @throws ZodError where a reader gave what is none of the column's values
 */
export function givenColumn(name: string, { readings, codes }: ReadColumn): GivenColumn {
	const schema = visitSchema.shape[name];
	return {
		...{ name, readings, codes },
		different: readings.map(({ value }) =>
			value === undefined ? undefined : (schema?.parse(value) as Value | undefined),
		),
		isNoted: readings.map(({ error, repairs }) => error !== undefined || repairs.length > 0),
	};
}

/** The same column, of these rows alone. */
export function ofRows({ different, codes }: StoredColumn, rows: readonly number[]): StoredColumn {
	if (rows.length === codes.length) return { different, codes };
	return { different, codes: Uint32Array.from(rows, (row) => codes[row] ?? 0) };
}
