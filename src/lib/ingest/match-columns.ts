import { fileColumns, readerOf, type Cell, type Column } from '$lib/visits';
import { Cells } from './cells';
import { headerKey, headerKeys } from './header';
import { isSplit, type Conventions } from './matching/chosen-matching';
import { namesAgencies, placesHeaded } from './matching/by-values';
import type { Proposal } from './matching/proposal';
import type { PlaceColumn } from './matching/split-place';
import { headsPeople, namesPeople } from './people';
import type { RawTable } from './raw-table';
import type { Match } from './types';

/** What became of the columns of a file. */
export interface Matching {
	/** Place of each matched column in the file, by contract name. */
	readonly places: ReadonlyMap<string, number>;
	/** Of columns that hold several places together, the columns they are split into, in their order. */
	readonly splits: ReadonlyMap<string, readonly PlaceColumn[]>;
	readonly matched: readonly Match[];
	readonly people: readonly string[];
	readonly unknown: readonly string[];
	/** Headers that fit several columns, where the values do not tell which. */
	readonly ambiguous: readonly string[];
	readonly conventions: Conventions;
}

/** Filled cells looked at where a header alone does not tell. */
const sampleSize = 200;

const byKey = new Map<string, Column[]>();
for (const column of fileColumns) {
	for (const key of new Set([column.name, ...column.headers].map(headerKey))) {
		byKey.set(key, [...(byKey.get(key) ?? []), column]);
	}
}

/** The contract columns that a header is one of, and whether it is so as a whole. */
function headed(header: string): { columns: readonly Column[]; whole: boolean } {
	for (const [index, key] of headerKeys(header).entries()) {
		const columns = byKey.get(key);
		if (columns) return { columns, whole: index === 0 };
	}
	return { columns: [], whole: false };
}

/** The contract columns that a header is one of. */
export const candidatesFor = (header: string): readonly Column[] => headed(header).columns;

/** Whether a header is one that files give a column of the contract. */
export function namesColumn(header: string): boolean {
	return candidatesFor(header).length > 0;
}

/** Whether a header is one of the agency's name, which every table of visits has. */
export function namesAgency(header: string): boolean {
	return candidatesFor(header).some(({ name }) => name === 'agency_name');
}

/** The first filled cells of a column. */
export function sampleOf(cells: Cells = new Cells()): Cell[] {
	const sample: Cell[] = [];
	for (let row = 0; row < cells.length && sample.length < sampleSize; row++) {
		const cell = cells.at(row);
		if (cell !== undefined) sample.push(cell);
	}
	return sample;
}

/** How many cells a column reads; a yes counts for more, since 1 and 0 alone are marks, not scores. */
export function fit(column: Column, sample: readonly Cell[]): number {
	const read = readerOf(column, sample);
	const values = sample.map((cell) => read(cell).value).filter((value) => value !== undefined);
	return values.length + (values.includes(true) ? 0.5 : 0);
}

/** Of several columns one header fits, those that read most of the cells; the first where there are none. */
function fitting(candidates: readonly Column[], sample: readonly Cell[]): readonly Column[] {
	if (sample.length === 0 || candidates.length < 2) return candidates.slice(0, 1);
	const fits = candidates.map((column) => fit(column, sample));
	return candidates.filter((_, index) => fits[index] === Math.max(...fits));
}

/** A text may begin like a name (นายายอาม is a district), so only marks and strangers are suspected. */
function isPeople(header: string, column: Column | undefined, sample: readonly Cell[]) {
	if (column) return column.kind === 'yes_no' && namesPeople(sample);
	return namesPeople(sample) || (headsPeople(header) && !namesAgencies(sample));
}

/** What a column of a file is, and why. */
export function proposalOf(header: string, sample: readonly Cell[]): Proposal {
	const { columns, whole } = headed(header);
	const [column, ...others] = fitting(columns, sample);
	if (isPeople(header, column, sample)) return { to: [], reason: 'people' };
	const places = column ? [] : placesHeaded(header, sample);
	if (places.length > 0) return { to: places, reason: 'places' };
	if (!column) return { to: [], reason: 'unknown' };
	if (others.length > 0)
		return { to: [], reason: 'ambiguous', candidates: columns.map(({ name }) => name) };
	if (columns.length > 1) return { to: [column.name], reason: 'values' };
	return { to: [column.name], reason: whole ? 'header' : 'header_part' };
}

/** The same, but no column twice: a second one is told to be that. Places never split what has its own column. */
export function proposalsFor({ headers, cells }: Pick<RawTable, 'headers' | 'cells'>): Proposal[] {
	const all = headers.map((header, place) => proposalOf(header, sampleOf(cells[place])));
	const single = new Set(all.filter(({ to }) => to.length === 1).flatMap(({ to }) => to));
	const taken = new Set<string>();
	return all.map((proposal) => {
		const { to } = proposal;
		const twice = to.some((name) => taken.has(name) || (to.length > 1 && single.has(name)));
		if (twice) return { to: [], reason: 'twice', candidates: to };
		for (const name of to) taken.add(name);
		return proposal;
	});
}

/** What becomes of the columns, each as it is proposed or chosen. */
export function matchingOf(
	{ headers, cells }: Pick<RawTable, 'headers' | 'cells'>,
	proposed: readonly Proposal[],
	conventions: Conventions = {},
): Matching {
	const places = new Map<string, number>();
	const splits = new Map<string, readonly PlaceColumn[]>();
	const matched: Match[] = [];
	const left: Record<'people' | 'unknown' | 'ambiguous', string[]> = {
		...{ people: [], unknown: [], ambiguous: [] },
	};
	for (const [place, given] of headers.entries()) {
		// Spreadsheets write the empty columns at their right edge too.
		if (given.trim() === '' && sampleOf(cells[place]).length === 0) continue;
		const header = given.trim() || `#${place + 1}`;
		const { to, reason } = proposed[place] ?? { to: [], reason: 'unknown' };
		for (const column of to) {
			places.set(column, place);
			if (isSplit(to)) splits.set(column, to);
			matched.push({ header, column });
		}
		if (to.length > 0) continue;
		left[reason === 'people' || reason === 'ambiguous' ? reason : 'unknown'].push(header);
	}
	return { places, splits, matched, ...left, conventions };
}

/**
 * Finds the contract column of each header. A header that fits two is decided by its values, else it
 * is ambiguous; a second column that is the same as an earlier one is unknown.
 */
export function matchColumns(table: Pick<RawTable, 'headers' | 'cells'>): Matching {
	return matchingOf(table, proposalsFor(table));
}
