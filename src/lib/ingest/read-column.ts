import { blank, type Cell, type Reading, type Value } from '$lib/visits';

/** The cells of a column by what they hold: values repeat, so that each different one is read once. */
export interface CodedCells {
	/** The first is blank. */
	readonly different: readonly Cell[];
	/** By row, the place of its cell among the different ones. */
	readonly codes: Uint32Array;
}

/** Finds the different cells of a column. */
export function codedCells(cells: ArrayLike<Cell> = [], rows: number): CodedCells {
	const codes = new Uint32Array(rows);
	const different: Cell[] = [undefined];
	const known = new Map<Cell, number>();
	// A typed date is another object in every row.
	const moments = new Map<number, number>();
	for (let row = 0; row < rows; row++) {
		const cell = cells[row];
		if (cell === undefined || cell === null || cell === '') continue;
		const isDate = cell instanceof Date;
		const code = isDate ? moments.get(cell.getTime()) : known.get(cell);
		codes[row] = code ?? different.length;
		if (code !== undefined) continue;
		if (isDate) moments.set(cell.getTime(), different.length);
		else known.set(cell, different.length);
		different.push(cell);
	}
	return { different, codes };
}

/** What a column of a file says: its different readings, and which of them each row has. */
export class ReadColumn {
	/** The first is blank. */
	readonly readings: readonly Reading<Value>[];
	/** By row, the place of its reading. */
	readonly codes: Uint32Array;

	constructor(readings: readonly Reading<Value>[], codes: Uint32Array) {
		this.readings = readings;
		this.codes = codes;
	}

	/** A column that says the same in every row. */
	static of(reading: Reading<Value>, rows: number): ReadColumn {
		return new ReadColumn([blank, reading], new Uint32Array(rows).fill(1));
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
