import type { Filter, FilterPart } from '$lib/filters';
import type { CodeName, Columns } from './columns';

/** What the columns call the parts of a filter that are chosen from lists. */
export const codeOf = {
	asOf: 'as_of',
	years: 'fiscal_year',
	provinces: 'province',
	districts: 'district',
	types: 'agency_type',
	levels: 'level',
} as const satisfies Partial<Record<FilterPart, CodeName>>;

const parts = [...Object.keys(codeOf), 'scores'] as FilterPart[];
const bitOf = (part: FilterPart) => 1 << parts.indexOf(part);

/** For each code of a part its bit if the filter leaves the code out, else 0. */
function leftOut(filter: Filter, part: keyof typeof codeOf, columns: Columns): Uint8Array {
	const { names } = columns.codes[codeOf[part]];
	const chosen: readonly unknown[] = part === 'asOf' ? [filter.asOf] : filter[part];
	const ids = new Set(chosen.map(String));
	return Uint8Array.from(names, (name) => (ids.size === 0 || ids.has(name) ? 0 : bitOf(part)));
}

/** Which parts of a filter leave each row out, a bit each. */
export function failing(filter: Filter, columns: Columns): Uint8Array {
	const out = new Uint8Array(columns.rows);
	for (const part of Object.keys(codeOf) as (keyof typeof codeOf)[]) {
		const bits = leftOut(filter, part, columns);
		const { codes } = columns.codes[codeOf[part]];
		for (let row = 0; row < out.length; row++) out[row]! |= bits[codes[row]!]!;
	}
	if (filter.scores) {
		const { from } = filter.scores;
		// 100 itself is below none.
		const to = filter.scores.to >= 100 ? Infinity : filter.scores.to;
		const bit = bitOf('scores');
		const score = columns.numbers.score!;
		for (let row = 0; row < out.length; row++) {
			const total = score[row]!;
			if (!(total >= from && total < to)) out[row]! |= bit;
		}
	}
	return out;
}

/** The rows that a filter leaves when it looks past some parts, of those that also say yes. */
export function rowsPast(
	fails: Uint8Array,
	past: readonly FilterPart[],
	also?: Uint8Array,
): Int32Array {
	const mask = past.reduce((bits, part) => bits & ~bitOf(part), 0xff);
	const rows = new Int32Array(fails.length);
	let n = 0;
	for (let row = 0; row < fails.length; row++) {
		if ((fails[row]! & mask) === 0 && (!also || also[row] === 1)) rows[n++] = row;
	}
	return rows.subarray(0, n);
}
