import { describe, expect, it } from 'vitest';
import { incomplete, levelOf, levels, levelsOf, passMark } from '$lib/ita';

describe('letters, ITA 2562–2565', () => {
	it.each([
		[100, 'AA'],
		[95, 'AA'],
		[94.99, 'A'],
		[85, 'A'],
		[84.99, 'B'],
		[75, 'B'],
		[74.99, 'C'],
		[65, 'C'],
		[64.99, 'D'],
		[55, 'D'],
		[54.99, 'E'],
		[50, 'E'],
		[49.99, 'F'],
		[0, 'F'],
	])('%d is %s in every year', (total, level) => {
		for (const year of [2562, 2563, 2564, 2565]) expect(levelOf(year, total, {})).toBe(level);
	});
});

describe('names, from ITA 2566', () => {
	const all = (score: number) => ({ iit: score, eit: score, oit: score });

	it.each([
		[100, all(95), 'excellent'],
		[95, all(95), 'excellent'],
		[95, { ...all(100), oit: 94.99 }, 'good'],
		[94.99, all(95), 'good'],
		[85, all(85), 'good'],
		[85, { ...all(90), iit: 84.99 }, 'pass'],
		[85, { ...all(90), eit: 84.99 }, 'pass'],
		[96, { ...all(100), oit: 84.99 }, 'pass'],
		[84.99, all(100), 'improve'],
		[70, all(0), 'improve'],
		[69.99, all(100), 'urgent'],
		[0, all(0), 'urgent'],
	])('%d with %o is %s in every year', (total, forms, level) => {
		for (const year of [2566, 2567, 2568]) expect(levelOf(year, total, forms)).toBe(level);
	});

	it.each(['iit', 'eit', 'oit'] as const)(
		'does not tell the level at the pass mark or above without %s',
		(form) => {
			const forms = { ...all(100), [form]: undefined };
			expect(levelOf(2566, passMark, forms)).toBeUndefined();
			expect(levelOf(2566, 100, forms)).toBeUndefined();
		},
	);

	it('tells the two lower levels from the total alone', () => {
		expect(levelOf(2566, 84.99, {})).toBe('improve');
		expect(levelOf(2566, 69.99, {})).toBe('urgent');
	});
});

it('has no level in a year that is not comparable', () => {
	expect(levelOf(2561, 90, { iit: 90, eit: 90, oit: 90 })).toBeUndefined();
});

it('keeps ids unique over both sets and apart from "incomplete"', () => {
	const ids = [...levels.map(({ id }) => id), incomplete.id];
	expect(new Set(ids).size).toBe(ids.length);
});

it('passes the levels whose lowest total is the pass mark or above', () => {
	expect(levels.filter(({ passes }) => passes).map(({ id }) => id)).toEqual([
		'AA',
		'A',
		'excellent',
		'good',
		'pass',
	]);
});

it('lists each set best first, down to 0', () => {
	for (const regime of ['letters', 'names'] as const) {
		const bounds = levelsOf(regime).map(({ from }) => from);
		expect(bounds).toEqual([...bounds].sort((a, b) => b - a));
		expect(bounds.at(-1)).toBe(0);
	}
});
