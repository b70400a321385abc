import { namesAgency, namesColumn } from '../match-columns';
import type { GridRow } from '../raw-table';
import { isEmpty, textsOf } from './columns';
import { joinHeadings } from './headings';

export interface Header {
	readonly headers: readonly string[];
	/** The rows the headers were made of. */
	readonly heading: readonly (readonly string[])[];
	/** Place of the first row below. */
	readonly below: number;
}

/** Titles stand above the header in some exports, never more than a few. */
export const headerWithin = 10;

/** A header is at least this part as wide as the widest row near it; titles are narrower. */
const leastWidth = 0.5;

const filled = (texts: readonly string[]) =>
	texts.flatMap((text, column) => (text.trim() === '' ? [] : [column]));

/** A title stands alone in its row, over the first column; a group heading stands over others. */
function isGroupRow(upper: readonly string[], header: readonly string[]): boolean {
	const columns = filled(upper);
	return columns.length > 1 || (columns.length === 1 && columns[0] !== filled(header)[0]);
}

/**
 * Whether a row carries on the header above it: blank under the agency, a number only where the heading
 * above makes it tell its column, and a column told that the heading alone did not tell.
 */
function carriesOn(upper: readonly string[], lower: readonly string[]): boolean {
	const columns = filled(lower);
	if (columns.some((column) => namesAgency(upper[column] ?? ''))) return false;
	const headers = joinHeadings(upper, lower);
	const tells = (column: number) => namesColumn(headers[column] ?? '');
	return (
		columns.every((column) => tells(column) || Number.isNaN(Number(lower[column]))) &&
		columns.some((column) => tells(column) && !namesColumn(upper[column] ?? ''))
	);
}

/** Place of the first row that is not much narrower than the others. */
function firstWide(rows: readonly GridRow[]): number {
	const widths = rows.map((row) => filled(textsOf(row)).length);
	const widest = Math.max(...widths);
	return widths.findIndex((width) => width >= leastWidth * widest);
}

/**
 * The header of a table: the row that names the agency's column, with a row of group headings above
 * or of single headers below; where none does, the first row that is not much narrower than the others.
 * @param number of the row that is the header, as a spreadsheet numbers it, whatever it holds
 */
export function findHeader(rows: readonly GridRow[], number?: number): Header | undefined {
	const first = rows.findIndex((row) => !isEmpty(row));
	if (first < 0) return undefined;
	const texts = (place: number) => {
		const row = rows[place];
		return row ? textsOf(row) : [];
	};
	const near = rows.slice(first, first + headerWithin);
	const named = near.findIndex((row) => textsOf(row).some(namesAgency));
	const said = number === undefined ? -1 : rows.findIndex((row) => row.number === number);
	const place = said < 0 ? first + (named < 0 ? firstWide(near) : named) : said;
	const header = texts(place);
	if (named < 0 || said >= 0) return { headers: header, heading: [header], below: place + 1 };

	const next = texts(place + 1);
	if (carriesOn(header, next)) {
		const headers = joinHeadings(header, next);
		return { headers, heading: [header, next], below: place + 2 };
	}
	const before = texts(place - 1).slice(0, header.length);
	if (isGroupRow(before, header)) {
		return { headers: joinHeadings(before, header), heading: [before, header], below: place + 1 };
	}
	return { headers: header, heading: [header], below: place + 1 };
}
