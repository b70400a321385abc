import { IngestError } from '../ingest-error';
import { mostColumns } from '../line-limits';
import type { Grid, GridRow, MergedDown } from '../raw-table';

/** As browsers hold them. */
const mostSpanned = { colspan: 1_000, rowspan: 65_534 };

/** How many columns or rows a cell takes up. */
function spanOf(attributes: Readonly<Record<string, string>>, name: 'colspan' | 'rowspan'): number {
	const span = parseInt(attributes[name] ?? '', 10);
	return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), mostSpanned[name]);
}

/** Collects the rows of one table, each cell in the column where it is shown. */
export class TableRows implements Grid {
	readonly rows: GridRow[] = [];
	readonly merged: MergedDown[] = [];
	#cells: string[] = [];
	/** Rows still taken, by column, by cells that reach down from above. */
	#taken: number[] = [];
	#column = 0;
	#text: string | undefined;
	#place = 0;

	beginRow(): void {
		this.endCell();
		this.#cells = [];
		this.#column = 0;
		this.#taken = this.#taken.map((rows) => Math.max(0, rows - 1));
		this.rows.push({ number: this.rows.length + 1, cells: this.#cells });
	}

	beginCell(attributes: Readonly<Record<string, string>>): void {
		this.endCell();
		if (this.rows.length === 0) this.beginRow();
		while ((this.#taken[this.#column] ?? 0) > 0) this.#column++;
		this.#place = this.#column;
		this.#column += spanOf(attributes, 'colspan');
		if (this.#column > mostColumns) {
			throw new IngestError('too_many_columns', { row: this.rows.length });
		}
		const rows = spanOf(attributes, 'rowspan');
		const from = this.rows.length;
		if (rows > 1) this.merged.push({ place: this.#place, from, to: from + rows - 1 });
		for (let column = this.#place; column < this.#column; column++) this.#taken[column] = rows;
		this.#text = '';
	}

	/** Text outside of cells is none of the table's. */
	addText(text: string): void {
		if (this.#text !== undefined) this.#text += text;
	}

	endCell(): void {
		const text = this.#text?.replace(/[ \t\u00A0]+/g, ' ').trim();
		if (text) this.#cells[this.#place] = text;
		this.#text = undefined;
	}
}
