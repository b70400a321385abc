import type { Cell as SourceCell } from '$lib/visits';
import type { CellObject, SheetData } from 'write-excel-file/universal';
import { sheetText, textCell } from './sheet-text';

/** A file as it was given, with what was found in it. */
export interface SheetReport {
	readonly headers: readonly string[];
	/** By header, then by row. */
	readonly cells: readonly { readonly at: (row: number) => SourceCell }[];
	/** The number of each row, as problems give it. */
	readonly rowNumbers: ArrayLike<number>;
	readonly problems: readonly Problem[];
	/** Heads the column that tells the problems. */
	readonly label: string;
	/** Says that further rows have problems; their number follows. */
	readonly rest: string;
}

/** What is wrong in a row, and where. */
export interface Problem {
	readonly row: number;
	/** Place of the column among the headers; undefined where it is about the row. */
	readonly place?: number;
	readonly text: string;
}

/**
 * No more rows are written, a year of the whole country: the workbook is made in memory. Of a larger
 * file only those with problems are.
 */
export const mostSheetRows = 20_000;

/** The colours of a warning in a spreadsheet's own palette; the last column says it in words. */
const faulty = { backgroundColor: '#FFEB9C' } as const;
const head = { fontWeight: 'bold', wrap: true, type: String } as const;

function cellOf(value: SourceCell): CellObject | null {
	if (value === undefined || value === null || value === '') return null;
	if (typeof value === 'number') return Number.isFinite(value) ? { type: Number, value } : null;
	if (typeof value === 'boolean') return { type: Boolean, value };
	if (value instanceof Date) return textCell(value.toISOString().slice(0, 10));
	return textCell(String(value));
}

/**
 * The rows of a spreadsheet: the file's own headers and values, cells with a problem coloured, and
 * all problems of a row in a last column.
 */
export function reportSheet(report: SheetReport): SheetData {
	const { headers, cells, rowNumbers, problems, label, rest } = report;
	const byRow = new Map<number, Problem[]>();
	for (const problem of problems) {
		const others = byRow.get(problem.row);
		if (others) others.push(problem);
		else byRow.set(problem.row, [problem]);
	}
	const sheet: SheetData = [
		[...headers, label].map((text) => ({ ...head, value: sheetText(text) })),
	];
	const whole = rowNumbers.length <= mostSheetRows;
	let left = 0;
	for (let row = 0; row < rowNumbers.length; row++) {
		const found = byRow.get(rowNumbers[row] ?? 0);
		if (!found && !whole) continue;
		if (sheet.length > mostSheetRows) {
			left++;
			continue;
		}
		const places = new Set(found?.map(({ place }) => place));
		const values = cells.map((column, place) => {
			const cell = cellOf(column.at(row));
			return places.has(place) ? { ...(cell ?? textCell('')), ...faulty } : cell;
		});
		const told = found && [...new Set(found.map((problem) => problem.text))].join('\n');
		sheet.push([...values, told === undefined ? null : { ...textCell(told), wrap: true }]);
	}
	if (left > 0) sheet.push([...headers.map(() => null), textCell(`${rest} ${left}`)]);
	return sheet;
}
