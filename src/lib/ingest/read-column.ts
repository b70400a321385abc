import { blank, type Reading, type Value } from '$lib/visits';
import { codesFor, type Codes } from './codes';

/** What a column of a file says: its different readings, and which of them each row has. */
export class ReadColumn {
	/** The first is blank. */
	readonly readings: readonly Reading<Value>[];
	/** By row, the place of its reading. */
	readonly codes: Codes;

	constructor(readings: readonly Reading<Value>[], codes: Codes) {
		this.readings = readings;
		this.codes = codes;
	}

	/** A column that says the same in every row. */
	static same(reading: Reading<Value>, rows: number): ReadColumn {
		return new ReadColumn([blank, reading], codesFor(rows, 1).fill(1));
	}

	at(row: number): Reading<Value> {
		return this.readings[this.codes[row] ?? 0] ?? blank;
	}

	/** The same rows with something else made of each reading. */
	map(change: (reading: Reading<Value>) => Reading<Value>): ReadColumn {
		return new ReadColumn(this.readings.map(change), this.codes);
	}

	/** Whether any row has a value. */
	get isFilled(): boolean {
		return this.readings.some(({ value }) => value !== undefined);
	}
}
