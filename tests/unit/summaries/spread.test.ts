import { describe, expect, it } from 'vitest';
import type { Filter } from '$lib/filters';
import { agencies, meanTotal, spread, type SummaryRow } from '$lib/summaries';
import { catalogue, everything } from '../filters/catalogue';

/** By ITA year, set of levels, bin and level: agencies, within the scores, and of the levels too. */
const rows = [
	{ d0: 2562, d1: 'letters', d2: 17, d3: 'A', f0: 5, f1: 4, f2: 4 },
	{ d0: 2562, d1: 'letters', d2: 12, d3: 'B', f0: 3, f1: 3, f2: 0 },
	{ d0: 2563, d1: 'letters', d2: 12, d3: 'B', f0: 2, f1: 2, f2: 0 },
	{ d0: 2562, d1: 'letters', d2: 3, d3: null, f0: 1, f1: 0, f2: 0 },
	{ d0: 2562, d1: 'letters', d2: null, d3: 'incomplete', f0: 6, f1: 0, f2: 0 },
	{ d0: null, d1: null, d2: null, d3: null, f0: 7, f1: 0, f2: 0 },
];
const spreadOf = (filter: Partial<Filter> = {}) =>
	spread(() => Promise.resolve(rows), { ...everything, ...filter }, catalogue);
const told = (rows: readonly SummaryRow[]) =>
	rows.map(({ key, figure }) => [...Object.values(key), figure(agencies).n]);

describe('the spread', () => {
	it('adds up one query three ways, each under what it looks past', async () => {
		const { bins, levels, itaYears } = await spreadOf({ levels: ['A'] });
		expect(told(bins)).toEqual([
			['letters', 17, 'A', 5],
			['letters', 12, 'B', 5],
			['letters', 3, undefined, 1],
			['letters', undefined, 'incomplete', 6],
			[undefined, undefined, undefined, 7],
		]);
		// Those without a total or a level are in no level; groups of none are left out.
		expect(told(levels)).toEqual([
			['letters', 'A', 4],
			['letters', 'B', 5],
		]);
		expect(told(itaYears)).toEqual([[2562, 4]]);
	});

	it.each<[string, Partial<Filter>, number]>([
		['nobody where neither levels nor scores are chosen', {}, 0],
		['those without a level where levels are', { levels: ['A'] }, 8],
		['those without a total where scores are', { scores: { from: 60, to: 90 } }, 13],
		['those without either where both are', { levels: ['A'], scores: { from: 0, to: 9 } }, 14],
	])('leaves out %s', async (_, filter, withoutScore) => {
		expect((await spreadOf(filter)).withoutScore).toBe(withoutScore);
	});

	it('counts agencies and nothing else', async () => {
		const { bins } = await spreadOf();
		expect(bins[0]?.figure(agencies)).toEqual({ value: 5, n: 5 });
		expect(() => bins[0]?.figure(meanTotal)).toThrow('Only the agencies');
	});
});
