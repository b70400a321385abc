import { quantilesOf } from './select';

/** The rows of a result set, and the group of each. */
export interface Members {
	readonly rows: Int32Array;
	readonly groups: Uint32Array;
	/** How many groups there may be. */
	readonly size: number;
}

/** Figures by group. */
export type Column = Float64Array;

/** How many rows each group has. */
export function counted({ groups, size }: Members): Column {
	const out = new Float64Array(size);
	for (const group of groups) out[group]!++;
	return out;
}

/** How many of them say yes. */
export function countedYes({ rows, groups, size }: Members, flags: Uint8Array): Column {
	const out = new Float64Array(size);
	for (let at = 0; at < rows.length; at++) out[groups[at]!]! += flags[rows[at]!]!;
	return out;
}

/** How many know the number, and its sum: unknown where none does. */
export function summed({ rows, groups, size }: Members, numbers: Float64Array): [Column, Column] {
	const n = new Float64Array(size);
	const sum = new Float64Array(size);
	for (let at = 0; at < rows.length; at++) {
		const value = numbers[rows[at]!]!;
		if (Number.isNaN(value)) continue;
		const group = groups[at]!;
		n[group]!++;
		sum[group]! += value;
	}
	return [n, sum.map((value, group) => (n[group] === 0 ? Number.NaN : value))];
}

/** How many are below a target, and the sum of what they lack. */
export function lacking(
	{ rows, groups, size }: Members,
	numbers: Float64Array,
	target: number,
): [Column, Column] {
	const below = new Float64Array(size);
	const lack = new Float64Array(size);
	for (let at = 0; at < rows.length; at++) {
		const value = numbers[rows[at]!]!;
		if (!(value < target)) continue;
		const group = groups[at]!;
		below[group]!++;
		lack[group]! += target - value;
	}
	return [below, lack];
}

/** How many different agencies each group has. */
export function distinct(
	{ rows, groups, size }: Members,
	agency: Int32Array,
	agencies: number,
): Column {
	const out = new Float64Array(size);
	const met = new Uint8Array(size * agencies);
	for (let at = 0; at < rows.length; at++) {
		const group = groups[at]!;
		const place = group * agencies + agency[rows[at]!]!;
		out[group]! += 1 - met[place]!;
		met[place] = 1;
	}
	return out;
}

/** Quantiles of the number in each group, a column for each share; `n` says how many know it. */
export function quantiled(
	{ rows, groups, size }: Members,
	numbers: Float64Array,
	n: Column,
	shares: readonly number[],
): Column[] {
	const starts = new Int32Array(size + 1);
	for (let group = 0; group < size; group++) starts[group + 1] = starts[group]! + n[group]!;
	const next = starts.slice();
	const sorted = new Float64Array(starts[size]!);
	for (let at = 0; at < rows.length; at++) {
		const value = numbers[rows[at]!]!;
		if (!Number.isNaN(value)) sorted[next[groups[at]!]!++] = value;
	}
	const out = shares.map(() => new Float64Array(size));
	for (let group = 0; group < size; group++) {
		const values = quantilesOf(sorted, starts[group]!, starts[group + 1]!, shares);
		values.forEach((value, index) => (out[index]![group] = value));
	}
	return out;
}
