import { describe, expect, test } from 'vitest';
import { differences } from '../../bench/compare';
import type { Results } from '../../bench/results';

const none = new Map<string, number[]>();
const results = (whole: Record<string, number[]>): Results => ({
	whole: new Map(Object.entries(whole)),
	...{ districts: none, types: none, bins: none, itaYears: none },
	...{ districtTotals: none, typeTotals: none, levels: none, districtLevels: none },
	...{ typeLevels: none, changes: none, withoutScore: none, choices: none },
});
const between = (ours: Record<string, number[]>, theirs: Record<string, number[]>) =>
	differences(results(ours), results(theirs));

describe('equal', () => {
	test.each<[string, number, number]>([
		['the same', 12.5, 12.5],
		['a rounding apart', 1e6, 1e6 + 1e-4],
		['both unknown', NaN, NaN],
		['both zero', 0, -0],
	])('%s', (_, a, b) => {
		expect(between({ a: [a] }, { a: [b] })).toEqual([]);
	});
});

describe('not equal', () => {
	test.each<[string, number, number]>([
		['more than a rounding apart', 1e6, 1e6 + 1e-2],
		['small, and apart by as much', 1e-12, 2e-12],
		['zero and almost zero', 0, 1e-12],
		['unknown and zero', NaN, 0],
		['known and unknown', 1, NaN],
	])('%s', (_, a, b) => {
		expect(between({ a: [1, a] }, { a: [1, b] })).toEqual([`whole a n of agencies: ${a} ≠ ${b}`]);
	});
	test('a group only one of them has', () => {
		expect(between({ a: [1] }, {})).toEqual(['whole a: only ours']);
		expect(between({}, { b: [1] })).toEqual(['whole b: only theirs']);
	});
	test('a figure only one of them has', () => {
		expect(between({ a: [1] }, { a: [1, 2] })).toEqual(['whole a: 1 and 2 figures']);
	});
});
