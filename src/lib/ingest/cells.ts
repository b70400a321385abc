import type { Cell } from '$lib/visits';
import { codesFor, highestIn, moved, type Codes } from './codes';
import { DifferentValues } from './different-values';

type Filled = Exclude<Cell, undefined | null>;

const isNothing = (cell: Cell): cell is undefined | null | '' =>
	cell === undefined || cell === null || cell === '';

/**
 * The cells of one column of a file, by row. Values repeat, so each different cell is held once,
 * beside the place of every row's among them: little memory, and whatever is worked out of a cell is
 * worked out once.
 */
export class Cells implements Iterable<Cell> {
	/** Rows to the last that holds something. */
	length = 0;
	#codes: Codes = codesFor(0, 0);
	#highest = highestIn(this.#codes);
	readonly #expected: number;
	readonly #known = new DifferentValues<Filled>();
	#last: Cell;
	#lastCode = 0;
	/** By its time: a typed date is another object in every row. */
	readonly #moments = new Map<number, Date>();

	/** @param expected how many rows it will have at least; a column without values takes no room */
	constructor(expected = 0) {
		this.#expected = expected;
	}

	/** The column of these cells. */
	static of(cells: ArrayLike<Cell>): Cells {
		const column = new Cells(cells.length);
		column.setAll(0, cells);
		return column;
	}

	/** The first is of all rows that hold nothing. */
	get different(): readonly Cell[] {
		return this.#known.all;
	}

	/** Puts a cell into a row, where none is yet. */
	set(row: number, cell: Cell): void {
		if (isNothing(cell)) return;
		if (row >= this.#codes.length) this.#grow(row);
		// Places, years and types repeat from row to row.
		if (cell !== this.#last) this.#lastCode = this.#codeOf(cell);
		this.#last = cell;
		if (this.#lastCode > this.#highest) this.#widen();
		this.#codes[row] = this.#lastCode;
		if (row >= this.length) this.length = row + 1;
	}

	/** Puts cells into the rows from one on, where none are yet. */
	setAll(from: number, cells: ArrayLike<Cell>): void {
		let [last, code]: [Cell, number] = [undefined, 0];
		for (let at = 0; at < cells.length; at++) {
			const cell = cells[at];
			if (cell !== last) code = isNothing(cell) ? 0 : this.#codeOf(cell);
			last = cell;
			if (code === 0) continue;
			if (from + at >= this.#codes.length) this.#grow(from + cells.length - 1);
			if (code > this.#highest) this.#widen();
			this.#codes[from + at] = code;
			this.length = from + at + 1;
		}
	}

	at(row: number): Cell {
		return this.#known.all[this.#codes[row] ?? 0];
	}

	/** A column of the first rows alone. */
	first(rows: number): Cells {
		const start = new Cells();
		for (let row = 0; row < Math.min(rows, this.length); row++) start.set(row, this.at(row));
		return start;
	}

	/** By row, the place of its cell among the different ones. */
	codes(rows: number): Codes {
		if (this.#codes.length < rows) this.#grow(rows - 1);
		return this.#codes.subarray(0, rows);
	}

	*[Symbol.iterator](): Iterator<Cell> {
		for (let row = 0; row < this.length; row++) yield this.at(row);
	}

	#codeOf(cell: Filled): number {
		return this.#known.placeOf(cell instanceof Date ? this.#momentOf(cell) : cell);
	}

	#momentOf(date: Date): Date {
		const known = this.#moments.get(date.getTime());
		if (!known) this.#moments.set(date.getTime(), date);
		return known ?? date;
	}

	#grow(row: number): void {
		this.#move(Math.max(row + 1, this.#codes.length * 2, this.#expected, 16));
	}

	#widen(): void {
		this.#move(this.#codes.length);
	}

	#move(rows: number): void {
		this.#codes = moved(this.#codes, rows, this.#known.all.length - 1);
		this.#highest = highestIn(this.#codes);
	}
}
