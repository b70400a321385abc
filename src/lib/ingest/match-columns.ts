import { fileColumns, readerOf, type Cell, type Column } from '$lib/visits';
import { headerKey, headerKeys } from './header';
import { headsPeople, namesPeople } from './people';
import type { Match, RawTable } from './types';

/** What became of the columns of a file. */
export interface Matching {
	/** Place of each matched column in the file, by contract name. */
	readonly places: ReadonlyMap<string, number>;
	readonly matched: readonly Match[];
	readonly people: readonly string[];
	readonly unknown: readonly string[];
}

/** Filled cells looked at where a header alone does not tell. */
const sampleSize = 200;

const byKey = new Map<string, Column[]>();
for (const column of fileColumns) {
	for (const key of new Set([column.name, ...column.headers].map(headerKey))) {
		byKey.set(key, [...(byKey.get(key) ?? []), column]);
	}
}

/** The contract columns that a header is one of. */
export function candidatesFor(header: string): readonly Column[] {
	for (const key of headerKeys(header)) {
		const found = byKey.get(key);
		if (found) return found;
	}
	return [];
}

/** Whether a header is one that files give a column of the contract. */
export function namesColumn(header: string): boolean {
	return candidatesFor(header).length > 0;
}

/** Whether a header is one of the agency's name, which every table of visits has. */
export function namesAgency(header: string): boolean {
	return candidatesFor(header).some(({ name }) => name === 'agency_name');
}

function sampleOf(cells: ArrayLike<Cell>): Cell[] {
	const sample: Cell[] = [];
	for (let row = 0; row < cells.length && sample.length < sampleSize; row++) {
		const cell = cells[row];
		if (cell !== undefined && cell !== null && cell !== '') sample.push(cell);
	}
	return sample;
}

/** How many cells a column reads; a yes counts for more, since 1 and 0 alone are marks, not scores. */
function fit(column: Column, sample: readonly Cell[]): number {
	const read = readerOf(column, sample);
	const values = sample.map((cell) => read(cell).value).filter((value) => value !== undefined);
	return values.length + (values.includes(true) ? 0.5 : 0);
}

/** Of several columns one header fits, the one that reads most of the cells. */
function chosen(candidates: readonly Column[], sample: readonly Cell[]) {
	if (candidates.length < 2) return candidates[0];
	const fits = candidates.map((column) => fit(column, sample));
	return candidates[fits.indexOf(Math.max(...fits))];
}

/** A text may begin like a name (นายายอาม is a district), so only marks and strangers are suspected. */
function isPeople(header: string, column: Column | undefined, sample: readonly Cell[]) {
	if (column) return column.kind === 'yes_no' && namesPeople(sample);
	return headsPeople(header) || namesPeople(sample);
}

/**
 * Finds the contract column of each header. A header that fits two is decided by its values; a
 * second column that is the same as an earlier one is unknown.
 */
export function matchColumns({ headers, cells }: Pick<RawTable, 'headers' | 'cells'>): Matching {
	const places = new Map<string, number>();
	const matched: Match[] = [];
	const people: string[] = [];
	const unknown: string[] = [];
	for (const [place, given] of headers.entries()) {
		const sample = sampleOf(cells[place] ?? []);
		const header = given.trim() || `#${place + 1}`;
		// Spreadsheets write the empty columns at their right edge too.
		if (given.trim() === '' && sample.length === 0) continue;
		const column = chosen(candidatesFor(given), sample);
		if (isPeople(given, column, sample)) people.push(header);
		else if (column && !places.has(column.name)) {
			places.set(column.name, place);
			matched.push({ header, column: column.name });
		} else unknown.push(header);
	}
	return { places, matched, people, unknown };
}
