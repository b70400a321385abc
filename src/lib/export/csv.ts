import Papa from 'papaparse';
import type { TableModel } from '$lib/tables';
// By its own path: a worker has no use for the parts of a screen.
import { allRows, cellTexts } from '$lib/tables/cell-texts';

/** What stands above a table wherever it goes: what it is of, and when it was made. */
export interface Heading {
	/** Label and text of each line. */
	readonly lines: readonly (readonly [label: string, text: string])[];
}

/** How a spreadsheet tells a formula; a tab or carriage return can hide one. */
const formula = /^[=+\-@\t\r]/;

/**
 * A text as a spreadsheet may safely open it: what would run as a formula gets an apostrophe,
 * which our own reader takes off again. Numbers are never touched.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export const disarm = (text: string) => (formula.test(text) ? `'${text}` : text);

/** Excel takes a CSV for UTF-8 only when it begins with this. */
export const byteOrderMark = '\uFEFF';

/**
 * The table as CSV for Excel: the heading's lines, the column heads, the cells as on the screen,
 * then the small print. Rows as given.
 */
export function tableCsv(table: TableModel, { lines }: Heading): string {
	const { columns, notes } = table;
	const cells = allRows(table).map((row) =>
		cellTexts(columns, row).map((text, place) =>
			columns[place]?.kind === 'text' ? disarm(text) : text,
		),
	);
	const records = [
		...lines.map((line) => line.map(disarm)),
		[],
		columns.map(({ label }) => disarm(label)),
		...cells,
		[],
		...notes.map((note) => [disarm(note)]),
	];
	return byteOrderMark + Papa.unparse(records, { newline: '\r\n' });
}
