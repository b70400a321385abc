import type { Cell, Repair } from './reading';

/** Text pasted from PDFs holds nikhahit + sara aa for sara am, at times around a tone mark; NFC keeps it so. */
const decomposedAm = /\u0E4D([\u0E48-\u0E4B]?)\u0E32/g;
/** Zero-width space, byte order mark, controls other than spaces: seen by no one, unequal to everything. */
const invisible = /[\u200B\uFEFF\0-\x08\x0E-\x1F\x7F]/g;
/** Our exporter disarms formulas with an apostrophe: before a formula, and nowhere else, it is taken off. */
const disarming = /^'+(?=[=+\-@\t\r])/;
const thaiDigit = /[๐-๙]/g;
/** Nothing but dots, dashes and underscores: an empty line of a form. */
const filler = /^[\s.…\-–—_]*$/;

/** Thai digits as Arabic ones. */
export function arabicDigits(text: string): string {
	return text.replace(thaiDigit, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}

/** One spelling for what looks the same: NFC, อํา as อำ, no invisible characters. */
export function canonical(text: string): string {
	// What cannot be seen goes first: it may part what belongs together.
	return text.replace(invisible, '').normalize('NFC').replace(decomposedAm, '$1\u0E33');
}

/** Single spaces inside each line, none at its ends, no blank lines at the ends. */
function evenSpaces(text: string): string {
	if (!/\s/.test(text)) return text;
	return text
		.split(/\r\n|\r|\n/)
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.join('\n')
		.trim();
}

export interface Tidied {
	/** Empty where the cell holds nothing. */
	readonly text: string;
	readonly repairs: readonly Repair[];
}

/** Numbers, codes and the like: most cells are of this, and there is nothing to mend in it. */
const tidyAlready = /^[A-Za-z0-9][!-~]*$/;

/** A cell as clean text; filler alone ("....", "-") is empty. */
export function tidy(cell: Cell): Tidied {
	const given = cell instanceof Date ? isoDay(cell) : String(cell ?? '');
	if (tidyAlready.test(given)) return { text: given, repairs: [] };
	const repairs: Repair[] = [];
	const armed = given.replace(disarming, '');
	const composed = canonical(armed);
	if (composed !== armed)
		repairs.push(armed.search(decomposedAm) < 0 ? 'unicode' : 'decomposed_am');
	const even = evenSpaces(composed);
	// Spaces and what cannot be seen may have stood before it.
	const text = even.replace(disarming, '');
	if (armed !== given || text !== even) repairs.push('apostrophe');
	return { text: filler.test(text) ? '' : text, repairs };
}

/** `tidy` on one line, with Arabic digits. */
export function tidyLine(cell: Cell): Tidied {
	const { text, repairs } = tidy(cell);
	const line = text.replace(/\n/g, ' ');
	const arabic = arabicDigits(line);
	return { text: arabic, repairs: arabic === line ? repairs : [...repairs, 'thai_digits'] };
}

/** The day of a date in UTC, as Parquet gives it, YYYY-MM-DD; empty where it is no date. */
export function isoDay(date: Date): string {
	return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
