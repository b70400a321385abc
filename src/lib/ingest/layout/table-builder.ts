import { Cells } from '../cells';
import { IngestError } from '../ingest-error';
import type { GridRow, RawTable } from '../raw-table';
import { isEmpty } from './columns';
import { findHeader, headerWithin, type Header } from './find-header';

export interface Layout {
	/** Cells may have shifted: what stands beyond the last header makes its row unreadable. */
	readonly shifts: boolean;
	/** The row that is the header, as a spreadsheet numbers it; absent: the one that looks it. */
	readonly headerRow?: number;
}

/**
 * Makes a table of rows as they come, so that they need not be held: the first few tell the header,
 * of the others the cells go to their columns. Empty rows are no rows.
 */
export class TableBuilder {
	readonly #layout: Layout;
	/** Rows that have come before the header is told. */
	#start: GridRow[] = [];
	#filled = 0;
	#header: Header | undefined;
	#cells: Cells[] = [];
	#rowNumbers: number[] = [];
	readonly #overfull = new Set<number>();

	constructor(layout: Layout) {
		this.#layout = layout;
	}

	add(row: GridRow): void {
		if (this.#header) return this.#take(row);
		this.#start.push(row);
		if (this.#filled > 0 || !isEmpty(row)) this.#filled++;
		const { headerRow = 0 } = this.#layout;
		// The row behind the last that may be the header may carry it on.
		if (this.#filled > headerWithin + 1 && row.number > headerRow + 1) this.#tellHeader();
	}

	/** @throws IngestError empty_file, header_only */
	done(): RawTable {
		const { headers, heading } = this.#header ?? this.#tellHeader();
		if (this.#rowNumbers.length === 0) throw new IngestError('header_only');
		const width = this.#layout.shifts ? headers.length : this.#cells.length;
		return {
			headers: Array.from({ length: width }, (_, column) => headers[column] ?? ''),
			heading,
			cells: Array.from({ length: width }, (_, column) => this.#cells[column] ?? new Cells()),
			rowNumbers: this.#rowNumbers,
			overfull: this.#overfull,
		};
	}

	#tellHeader(): Header {
		const header = findHeader(this.#start, this.#layout.headerRow);
		if (!header) throw new IngestError('empty_file');
		this.#header = header;
		this.#cells = header.headers.map(() => new Cells());
		for (const row of this.#start.slice(header.below)) this.#take(row);
		this.#start = [];
		return header;
	}

	#take(row: GridRow): void {
		if (isEmpty(row)) return;
		const { number, cells } = row;
		const width = this.#layout.shifts ? this.#cells.length : cells.length;
		while (this.#cells.length < width) this.#cells.push(new Cells());
		const place = this.#rowNumbers.push(number) - 1;
		for (let column = 0; column < width && column < cells.length; column++) {
			this.#cells[column]?.set(place, cells[column]);
		}
		if (this.#layout.shifts && !isEmpty(row, width)) this.#overfull.add(number);
	}
}
