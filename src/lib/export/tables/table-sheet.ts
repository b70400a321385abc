import type { TableModel } from '$lib/tables';
import { allRows, cellTexts } from '$lib/tables/cell-texts';
import type { Cell, Row, SheetData } from 'write-excel-file/universal';
import type { Heading } from '../csv';
import { sheetText, textCell } from '../sheet-text';
import { writtenNumber } from './written-number';

/** A table on its way to a workbook. */
export interface TableSheet {
	/** What its tab is called; made fit for one. */
	readonly name: string;
	readonly table: TableModel;
	readonly heading: Heading;
}

/** Columns get the room of their longest text, between these; in characters. */
const narrowest = 8;
const widest = 48;

const bold = (text: string): Cell => ({ type: String, value: sheetText(text), fontWeight: 'bold' });
const numberCell = (text: string): Cell => {
	const number = writtenNumber(text);
	return number ? { type: Number, ...number } : { ...textCell(text), align: 'right' };
};

/**
 * The rows of a sheet: the heading's lines, the column heads, the cells as on the screen, then the
 * small print. Numbers are numbers, in a format that shows what the screen does.
 */
export function tableSheet({ table, heading }: TableSheet): {
	data: SheetData;
	columns: { width: number }[];
	stickyRowsCount: number;
} {
	const { columns, notes } = table;
	const rows = allRows(table).map((row) => cellTexts(columns, row));
	const above: Row[] = [
		...heading.lines.map(([label, text]) => [bold(label), textCell(text)]),
		[],
		columns.map(({ label, kind }) => ({
			...(bold(label) as object),
			wrap: true,
			alignVertical: 'bottom',
			align: kind === 'number' ? 'right' : 'left',
			bottomBorderStyle: 'thin',
		})),
	];
	const cells = rows.map((texts) =>
		texts.map((text, place): Cell => {
			if (text === '') return null;
			return columns[place]?.kind === 'number' ? numberCell(text) : textCell(text);
		}),
	);
	const below = notes.map((note): Row => [textCell(note)]);
	return {
		data: [...above, ...cells, [], ...below],
		columns: columns.map((_, place) => ({
			width: Math.min(
				widest,
				Math.max(narrowest, ...rows.map((texts) => (texts[place] ?? '').length + 2)),
			),
		})),
		stickyRowsCount: above.length,
	};
}
