import type { Cell } from '$lib/visits';

const isNothing = (cell: Cell): cell is undefined | null | '' =>
	cell === undefined || cell === null || cell === '';

/**
 * The cells of one column of a file, by row. Values repeat, so each different cell is held once,
 * beside the place of every row's among them: little memory, and whatever is worked out of a cell is
 * worked out once.
 */
export class Cells implements Iterable<Cell> {
	/** The first is of all rows that hold nothing. */
	readonly different: Cell[] = [undefined];
	/** Rows to the last that holds something. */
	length = 0;
	#codes = new Uint32Array();
	readonly #known = new Map<Cell, number>();
	#last: Cell;
	#lastCode = 0;
	/** By its time: a typed date is another object in every row. */
	readonly #moments = new Map<number, number>();

	/** The column of these cells. */
	static of(cells: Iterable<Cell>): Cells {
		const column = new Cells();
		let row = 0;
		for (const cell of cells) column.set(row++, cell);
		return column;
	}

	/** Puts a cell into a row, where none is yet. */
	set(row: number, cell: Cell): void {
		if (isNothing(cell)) return;
		if (row >= this.#codes.length) this.#grow(row);
		// Places, years and types repeat from row to row.
		if (cell !== this.#last) this.#lastCode = this.#codeOf(cell);
		this.#last = cell;
		this.#codes[row] = this.#lastCode;
		if (row >= this.length) this.length = row + 1;
	}

	at(row: number): Cell {
		return this.different[this.#codes[row] ?? 0];
	}

	/** A column of the first rows alone. */
	first(rows: number): Cells {
		const start = new Cells();
		for (let row = 0; row < Math.min(rows, this.length); row++) start.set(row, this.at(row));
		return start;
	}

	/** By row, the place of its cell among the different ones. */
	codes(rows: number): Uint32Array {
		if (this.#codes.length < rows) this.#grow(rows - 1);
		return this.#codes.subarray(0, rows);
	}

	*[Symbol.iterator](): Iterator<Cell> {
		for (let row = 0; row < this.length; row++) yield this.at(row);
	}

	#codeOf(cell: Exclude<Cell, undefined | null>): number {
		const isDate = typeof cell === 'object' && cell instanceof Date;
		const known = isDate ? this.#moments.get(cell.getTime()) : this.#known.get(cell);
		if (known !== undefined) return known;
		const code = this.different.push(cell) - 1;
		if (isDate) this.#moments.set(cell.getTime(), code);
		else this.#known.set(cell, code);
		return code;
	}

	#grow(row: number): void {
		const codes = new Uint32Array(Math.max(row + 1, this.#codes.length * 2, 16));
		codes.set(this.#codes);
		this.#codes = codes;
	}
}
