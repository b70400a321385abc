import { describe, expect, test } from 'vitest';
import type { Filter } from '$lib/filters';
import { baseFilter, benchFilters } from '../../bench/filters';
import { catalogue, everything } from '../filters/catalogue';

const drawn = (seed: number) => benchFilters(catalogue, everything, { seed, count: 40 });

test('the base is all years, or the year shown first', () => {
	expect(baseFilter(catalogue, true)).toEqual(everything);
	expect(baseFilter(catalogue, false).years).toEqual([2563]);
});

describe('filters of the bench', () => {
	test('are as many as asked for, the base first, none twice', () => {
		const filters = drawn(1);
		expect(filters[0]).toEqual(everything);
		expect(new Set(filters.map((filter) => JSON.stringify(filter))).size).toBe(40);
		expect(filters).toHaveLength(40);
	});
	test('are the same for the same seed, others for another', () => {
		expect(drawn(1)).toEqual(drawn(1));
		expect(drawn(1)).not.toEqual(drawn(2));
	});
	test('narrow every part', () => {
		const filters = drawn(1);
		const differ = (part: keyof Filter) =>
			filters.some((filter) => JSON.stringify(filter[part]) !== JSON.stringify(everything[part]));
		const parts = ['years', 'asOf', 'provinces', 'districts', 'types', 'levels', 'scores'] as const;
		expect(parts.filter((part) => !differ(part))).toEqual([]);
	});
	test('choose only what the data has, and ranges that hold something', () => {
		for (const { years, scores } of drawn(1)) {
			expect(catalogue.years.map(({ year }) => year)).toEqual(expect.arrayContaining([...years]));
			if (scores) expect(scores.from).toBeLessThan(scores.to);
		}
	});
});
