import type { Cell } from '$lib/visits';
import { IngestError } from '../ingest-error';
import { mostColumns } from '../line-limits';
import type { Grid, GridRow, MergedDown } from '../raw-table';
import { cellValue } from './cell-value';
import { parseXml } from './parse-xml';
import type { Archive, Sheet, Workbook } from './workbook';

const letters = /^[A-Z]{1,4}(?=\d+$)/;

/** The place of a cell's column by its letters, A is 0; undefined where it is not told. */
function columnOf(reference = ''): number | undefined {
	const [column] = letters.exec(reference) ?? [];
	if (column === undefined) return undefined;
	return Array.from(column).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The rows a merged range takes up in its first column; none where it is of one row. */
function mergedDown(range = ''): MergedDown[] {
	const [first, last] = range.split(':');
	const place = columnOf(first);
	const [from, to] = [first, last].map((reference) => Number(/\d+$/.exec(reference ?? '')?.[0]));
	return place !== undefined && from && to && to > from ? [{ place, from, to }] : [];
}

/**
 * The rows of a sheet that hold anything, numbered as the sheet numbers them. Of merged cells only the
 * first holds the value (which are merged down is told beside), of formulas the result that was saved.
 * @throws IngestError too_many_columns (details.row); what `parseXml` throws.
 */
export function readSheet({ bytes }: Archive, { entry }: Sheet, workbook: Workbook): Grid {
	const rows: GridRow[] = [];
	const merged: MergedDown[] = [];
	let number = 0;
	let cells: Cell[] = [];
	let column = -1;
	let cell = { type: '', style: 0, text: '' };
	let reading = false;

	function open(name: string, attributes: Readonly<Record<string, string>>) {
		if (name === 'row') {
			number = Number(attributes.r) || number + 1;
			cells = [];
			column = -1;
		} else if (name === 'c') {
			column = columnOf(attributes.r) ?? column + 1;
			if (column >= mostColumns) throw new IngestError('too_many_columns', { row: number });
			cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), text: '' };
		} else if (name === 'mergeCell') merged.push(...mergedDown(attributes.ref));
		reading = name === 'v' || name === 't';
	}

	function close(name: string) {
		reading = false;
		if (name === 'c') {
			const value = cellValue(cell, workbook);
			if (value !== undefined) cells[column] = value;
		} else if (name === 'row' && cells.length > 0) rows.push({ number, cells });
	}

	const text = (part: string) => {
		if (reading) cell.text += part;
	};
	parseXml(bytes, entry, { open, text, close });
	return { rows, merged };
}
