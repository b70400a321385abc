import { expect, it } from 'vitest';
import { apart, TableNumbers } from '$lib/dashboard/table-numbers';

const numbersOf = (place: number) => new TableNumbers(() => Promise.resolve(place));

/** The numbers of files of so many tables each, as they are read one after another. */
async function given(place: number, files: readonly number[]): Promise<number[]> {
	const numbers = numbersOf(place);
	const all: number[] = [];
	for (const tables of files) {
		const first = await numbers.next();
		const own = Array.from({ length: tables }, (_, table) => first + table * apart);
		numbers.goOnPast(own.map((number) => ({ number })));
		all.push(...own);
	}
	return all;
}

it('of tabs open at once give none twice, the later the greater', async () => {
	const tabs = await Promise.all([0, 1, 2, apart - 1].map((place) => given(place, [1, 3, 0, 2])));
	const all = tabs.flat();
	expect(new Set(all).size).toBe(all.length);
	for (const numbers of tabs) expect(numbers).toEqual(numbers.toSorted((one, two) => one - two));
	expect(Math.min(...all)).toBeGreaterThan(0);
	expect(Math.max(...all)).toBeLessThan(8 * apart);
});

it('go on past those of tables kept, of whichever tab', async () => {
	const numbers = numbersOf(2);
	numbers.goOnPast([{ number: 200 }, { number: 7 }]);
	const next = await numbers.next();
	expect([next > 200, next <= 200 + apart, next % apart]).toEqual([true, true, 3]);
});
