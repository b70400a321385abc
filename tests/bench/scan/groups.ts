import type { Codes } from './columns';
import type { Column, Members } from './members';

const sizeOf = (codes: readonly Codes[]) =>
	codes.reduce((size, { names }) => size * names.length, 1);

/** Rows with the group of each, one number for its codes together. */
export function membersBy(rows: Int32Array, codes: readonly Codes[]): Members {
	const groups = new Uint32Array(rows.length);
	for (const { codes: own, names } of codes) {
		for (let at = 0; at < rows.length; at++) {
			groups[at] = groups[at]! * names.length + own[rows[at]!]!;
		}
	}
	return { rows, groups, size: sizeOf(codes) };
}

/** Rows by group where there may be far more groups than rows: the groups there are, and how many rows each. */
export function tallied({ groups }: Members): { keys: Uint32Array; counts: Column } {
	const counts = new Map<number, number>();
	for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
	return { keys: Uint32Array.from(counts.keys()), counts: Float64Array.from(counts.values()) };
}

/** The names of a group, in the order of the codes. */
export function namesOf(group: number, codes: readonly Codes[]): string[] {
	const names: string[] = [];
	for (const { names: own } of [...codes].reverse()) {
		names.unshift(own[group % own.length]!);
		group = Math.floor(group / own.length);
	}
	return names;
}
