import { contractText, officeValue, type Column, type Value } from '$lib/visits';
import type { CellObject } from 'write-excel-file/universal';
import { longestText, sheetText, textCell } from '../sheet-text';

/** Significant digits a spreadsheet keeps of a number. */
const digits = 15;
const dateFormat = 'yyyy-mm-dd';

/** Heads a column as offices know it. */
export const headCell = ({ headers, name, required }: Column): CellObject => ({
	type: String,
	value: sheetText(headers[0] ?? name),
	fontWeight: 'bold',
	wrap: true,
	alignVertical: 'top',
	...(required && { backgroundColor: '#FFEB9C' }),
});

/** A visit's value as a cell of a spreadsheet, in the words of an office. */
export function visitCell(column: Column, value: Value): CellObject {
	const written = officeValue(column, value);
	if (column.kind === 'date') {
		return { type: Date, value: new Date(`${String(value)}T00:00:00Z`), format: dateFormat };
	}
	if (typeof written !== 'number') return textCell(String(written));
	// As a number a spreadsheet would round it.
	const kept = Number(written.toPrecision(digits)) === written;
	return kept ? { type: Number, value: written } : textCell(contractText(written));
}

/** Whether a cell cannot hold a value whole. */
export const isCut = (value: Value) => typeof value === 'string' && value.length > longestText;
