import type { Cell } from '$lib/visits';
import type { Workbook } from './workbook';

export interface RawCell {
	/** s, str, inlineStr, b, e, d, n */
	readonly type: string;
	/** Number of its style. */
	readonly style: number;
	/** As it stands in the sheet; empty where the cell is. */
	readonly text: string;
}

const dayLength = 86_400_000;
/** Day 0 of either way to count them; 1900 is counted as a leap year, which it was not. */
const day0 = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) };
/** Digits a spreadsheet shows of a number; the rest is what binary makes of it. */
const digits = 15;
/** A character that XML cannot hold is written by its number. */
const escaped = /_x([0-9A-F]{4})_/gi;

const unescaped = (text: string) =>
	text.replace(escaped, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

const rounded = (value: number) => Number(value.toPrecision(digits));

function dateOf(days: number, from1904: boolean): Date {
	const moment = (from1904 ? day0.from1904 : day0.from1900) + Math.round(days * dayLength);
	return new Date(moment);
}

function numberOf({ style, text }: RawCell, { kinds, from1904 }: Workbook): Cell {
	const value = Number(text);
	// What is no number is left to the reader of the column, which tells it.
	if (Number.isNaN(value)) return text;
	const kind = kinds[style];
	const date = kind === 'date' ? dateOf(value, from1904) : undefined;
	// A number past all dates, a telephone number say, is shown as none.
	if (date && !Number.isNaN(date.getTime())) return date;
	return rounded(kind === 'percent' ? value * 100 : value);
}

/**
 * The value of a cell: numbers as shown (92.5 % is 92.5), dates as dates, errors such as #N/A as text;
 * undefined where it is blank.
 */
export function cellValue(cell: RawCell, workbook: Workbook): Cell {
	if (cell.text === '') return undefined;
	switch (cell.type) {
		case 's':
			return unescaped(workbook.strings[Number(cell.text)] ?? '') || undefined;
		case 'b':
			return cell.text === '1';
		case 'n':
			return numberOf(cell, workbook);
		default:
			return unescaped(cell.text);
	}
}
