import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { YearOfVisits } from '$lib/filters';
import { correlations, restsOnFew, yearCount, type OverYears } from '$lib/summaries';

const ofYears = (years: readonly number[]): readonly YearOfVisits[] =>
	years.map((year) => ({ year, agencyYears: 1, visited: 1, scored: 1, itaYears: [] }));
const everyYear = [2561, 2562, 2563, 2564, 2565, 2566, 2567];
const chosen = (years: readonly number[]): OverYears => ({
	filter: { years },
	catalogue: { years: ofYears(everyYear) },
});

/** The counts of agency-years that are marked. */
const marked = (years: readonly number[], ...counts: number[]) =>
	counts.filter((n) => restsOnFew(chosen(years), n));

describe('a group of few agencies', () => {
	it('is of one to four in one year', () => {
		expect(marked([2567], 0, 1, 4, 5)).toEqual([1, 4]);
	});

	it('is over several years of no more than four agencies come to', () => {
		expect(marked([2566, 2567], 0, 1, 5, 8, 9)).toEqual([1, 5, 8]);
	});

	it('is over all years, where none is chosen, of what four agencies come to in those there are', () => {
		expect(yearCount(chosen([]))).toBe(7);
		expect(marked([], 0, 7, 28, 29)).toEqual([7, 28]);
	});

	it('never goes unmarked, and none is marked that must be of five', () => {
		const visitedIn = fc.array(fc.subarray(everyYear), { maxLength: 12 });
		const years = fc.subarray(everyYear, { minLength: 1 });
		fc.assert(
			fc.property(years, visitedIn, (years, agencies) => {
				const counted = agencies
					.map((visited) => visited.filter((year) => years.includes(year)).length)
					.filter((count) => count > 0);
				const n = counted.reduce((sum, count) => sum + count, 0);
				const few = restsOnFew(chosen(years), n);
				// Four agencies, each visited in every year, could be what is counted.
				const maybeFour = n > 0 && n <= 4 * years.length;
				return few === maybeFour && (few || n === 0 || counted.length >= 5);
			}),
			{ seed: 20_261_126, numRuns: 2000 },
		);
	});
});

describe('a correlation', () => {
	const correlationOf = async (n: number, years: readonly number[]) => {
		const run = () => Promise.resolve([{ id: 0, n, correlation: 0.5 }]);
		const found = await correlations(run, [{ id: 'own', x: 'x', y: 'y' }], 'pairs', chosen(years));
		return found.own;
	};

	it.each([
		{ n: 4, years: [2567], correlation: undefined },
		{ n: 5, years: [2567], correlation: 0.5 },
		{ n: 8, years: [2566, 2567], correlation: undefined },
		{ n: 9, years: [2566, 2567], correlation: 0.5 },
		{ n: 28, years: [], correlation: undefined },
		{ n: 29, years: [], correlation: 0.5 },
	])('of $n in the years $years is $correlation', async ({ n, years, correlation }) => {
		expect(await correlationOf(n, years)).toEqual({ n, correlation });
	});
});
