import { columnNamed, fileColumns, readerOf, type Cell, type Column } from '$lib/visits';
import { headerKey } from '../header';
import { holdsMarkedPlaces, mostly, namesAgencies } from './by-values';
import type { Proposal } from './proposal';
import { placeColumns } from './split-place';

/** How alike two headers must be, 0–1. */
const leastLike = 0.6;
/** A header shorter than this says too little to be like another. */
const leastLength = 4;

const keys = fileColumns.flatMap((column) =>
	[...new Set([column.name, ...column.headers].map(headerKey))].map((key) => ({ column, key })),
);

const pairsOf = (text: string) =>
	Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
const numbersOf = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)*/g) ?? [];

/** How alike two headers are, 0–1: by the pairs of letters they share, or by one being in the other. */
function likeness(header: string, key: string): number {
	const numbers = numbersOf(header);
	// Indicator 1 is not indicator 10.
	if (!numbersOf(key).every((number) => numbers.includes(number))) return 0;
	const [short, long] = header.length < key.length ? [header, key] : [key, header];
	if (short.length >= leastLength && long.includes(short))
		return leastLike + (1 - leastLike) * (short.length / long.length);
	const others = pairsOf(key);
	const pairs = pairsOf(header);
	let shared = 0;
	for (const pair of pairs) {
		const at = others.indexOf(pair);
		if (at >= 0) shared += others.splice(at, 1).length;
	}
	return (2 * shared) / (pairs.length + shared + others.length);
}

/** Whether a column reads nearly all of the values; of none it could be anything. */
function fits(column: Column, sample: readonly Cell[]): boolean {
	const read = readerOf(column, sample);
	return sample.length === 0 || mostly(sample, (cell) => read(cell).value !== undefined);
}

function byHeader(header: string, sample: readonly Cell[]): Proposal | undefined {
	const own = headerKey(header);
	if (own.length < leastLength) return undefined;
	const like = keys
		.map(({ column, key }) => ({ column, like: likeness(own, key) }))
		.filter(({ column, like }) => like >= leastLike && fits(column, sample))
		.sort((one, other) => other.like - one.like);
	const [best] = like;
	return best && { to: [best.column.name], reason: 'header_like' };
}

/** Columns whose values are like no other's, and what is asked of a value beyond being read. */
const telling: readonly [name: string, is: RegExp][] = [
	['fiscal_year', /^(25[5-9]\d|20[0-5]\d)$/],
	['agency_type', /./],
	['round', /เดือน|^(6|12)$/],
	['visit_date', /\D.*\D/],
	['ita_level', /./],
];

function byValues(sample: readonly Cell[]): Proposal | undefined {
	if (namesAgencies(sample)) return { to: ['agency_name'], reason: 'values' };
	if (holdsMarkedPlaces(sample)) return { to: placeColumns, reason: 'values' };
	const told = telling.find(([name, is]) => {
		const column = columnNamed(name);
		const read = column && readerOf(column, sample);
		return mostly(sample, (cell) => is.test(String(cell)) && read?.(cell).value !== undefined);
	});
	return told && { to: [told[0]], reason: 'values' };
}

/**
 * What a column may be that its header does not tell: for a person to look at, never to be taken in
 * unseen. Names of agencies tell more than a header does.
 */
export function guess(header: string, sample: readonly Cell[]): Proposal | undefined {
	return namesAgencies(sample) ? byValues(sample) : (byHeader(header, sample) ?? byValues(sample));
}
