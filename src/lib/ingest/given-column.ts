import {
	visitSchema,
	type CheckCode,
	type Reading,
	type RowCase,
	type Value,
	type Visit,
} from '$lib/visits';
import type { Codes } from './codes';
import type { ReadColumn } from './read-column';
import type { StoredColumn } from './stored-column';

/** What is to be told of every row that has a reading. */
type Note = Pick<Reading<Value>, 'error' | 'wrong' | 'repairs'> & {
	/** What the value alone tells. */
	readonly found: readonly CheckCode[];
};

/** A column of a file with what its readings come to: each is looked at once, whatever rows have it. */
export class GivenColumn implements StoredColumn {
	readonly name: string;
	readonly different: readonly (Value | undefined)[];
	readonly codes: Codes;
	/** By place of a reading; undefined where it has nothing to tell. */
	readonly #notes: readonly (Note | undefined)[];

	/**
	 * Holds the values to the schema of a visit.
	 * @param cases where the checks look in values of this column alone
	 * @throws ZodError where a reader gave what is none of the column's values
	 */
	constructor(name: string, { readings, codes }: ReadColumn, cases: readonly RowCase[]) {
		const schema = visitSchema.shape[name];
		this.name = name;
		this.codes = codes;
		this.different = readings.map(({ value }) =>
			value === undefined ? undefined : (schema?.parse(value) as Value | undefined),
		);
		this.#notes = readings.map(({ value, error, wrong, repairs }) => {
			const told = value === undefined ? [] : cases.filter(({ ofValue }) => ofValue?.(value));
			const found = told.map(({ code }) => code);
			const isNoted = error !== undefined || repairs.length > 0 || found.length > 0;
			return isNoted ? { error, wrong, repairs, found } : undefined;
		});
	}

	/** Whether any row has something to tell. */
	get hasNotes(): boolean {
		return this.#notes.some((note) => note !== undefined);
	}

	/** What is to be told of a row; undefined where there is nothing. */
	noteOf(row: number): Note | undefined {
		return this.#notes[this.codes[row] ?? 0];
	}
}

/** One row after another as a visit. Few of its values are looked at, so each is read when it is. */
export class VisitReader {
	/** The visit of the row that is looked at. */
	readonly visit: Visit;
	row = 0;

	constructor(given: readonly GivenColumn[]) {
		const getters = given.map(({ name, different, codes }) => [
			name,
			{ get: () => different[codes[this.row] ?? 0] },
		]);
		// V8 keeps what is a prototype fast, however many getters it has.
		this.visit = Object.create(
			Object.defineProperties({}, Object.fromEntries(getters) as PropertyDescriptorMap),
		) as Visit;
	}
}
