import { visitSchema, type Reading, type Value } from '$lib/visits';
import type { ReadColumn } from './read-column';
import type { StoredColumn } from './stored-column';

/** The values of the row that is looked at, by contract column. */
export type RowValues = Record<string, Value | undefined>;

/** A column of a file with what its readings come to: each is looked at once, whatever rows have it. */
export class GivenColumn implements StoredColumn {
	readonly name: string;
	readonly different: readonly (Value | undefined)[];
	readonly codes: Uint32Array;
	readonly #readings: readonly Reading<Value>[];
	/** By place of a reading, whether it has an error or a repair to tell. */
	readonly #isNoted: readonly boolean[];
	/** Place of the value put down last. */
	#last = 0;

	/**
	 * Holds the values to the schema of a visit.
	 * @throws ZodError where a reader gave what is none of the column's values
	 */
	constructor(name: string, { readings, codes }: ReadColumn) {
		const schema = visitSchema.shape[name];
		this.name = name;
		this.codes = codes;
		this.different = readings.map(({ value }) =>
			value === undefined ? undefined : (schema?.parse(value) as Value | undefined),
		);
		this.#readings = readings;
		this.#isNoted = readings.map(({ error, repairs }) => error !== undefined || repairs.length > 0);
	}

	/**
	 * Puts down what a row says.
	 * @returns its reading where there is an error or a repair to tell
	 */
	putDown(row: number, values: RowValues): Reading<Value> | undefined {
		const code = this.codes[row] ?? 0;
		if (code !== this.#last) {
			values[this.name] = this.different[code];
			this.#last = code;
		}
		return this.#isNoted[code] ? this.#readings[code] : undefined;
	}
}
