import { describe, expect, it } from 'vitest';
import type { Value } from '../../../data/generate/record';
import { compose } from '../../oracle/compose';
import { figures } from '../../oracle/figures';
import { allTen, realScores, visits } from './visit';

/** The figures of agencies visited once each. */
function figuresOf(...values: Record<string, Value>[]) {
	const years = [2562, 2563, 2566, 2567];
	return figures(compose(visits(values)), { asOf: 'latest', years });
}

describe('totals', () => {
	it('counts passes and the distance to four fifths', () => {
		const totals = [85, 84.99, 95, 20, 100, 99].map((ita_total) => ({ ita_total }));
		// ceil(4 · 6 / 5) = ceil(4.8) = 5, of which 4 pass.
		expect(figuresOf(...totals)).toMatchObject({ scored: 6, passes: 4, distance: 1 });
		// ceil(4 · 5 / 5) = 4, of which 3 pass.
		expect(figuresOf(...totals.slice(0, 5))).toMatchObject({ scored: 5, passes: 3, distance: 1 });
		// ceil(4/5) = 1 of 1; ceil(20/5) = 4, and one more passes.
		expect(figuresOf({ ita_total: 90 }).distance).toBe(0);
		expect(figuresOf(...Array(5).fill({ ita_total: 90 })).distance).toBe(-1);
	});

	it('gives mean, median and quartiles', () => {
		const { mean, median, lowerQuartile, upperQuartile } = figuresOf(
			...[84.99, 85].map((ita_total) => ({ ita_total })),
		);
		expect(mean).toBeCloseTo(84.995, 10);
		expect(median).toBeCloseTo(84.995, 10);
		// 84.99 + 0.25 · 0.01 and 84.99 + 0.75 · 0.01.
		expect(lowerQuartile).toBeCloseTo(84.9925, 10);
		expect(upperQuartile).toBeCloseTo(84.9975, 10);
	});

	it('counts a zero as a score and a blank as none', () => {
		expect(figuresOf({ ita_total: 0 }, { ita_total: 90 }, {})).toMatchObject({
			agencyYears: 3,
			scored: 2,
			mean: 45,
		});
	});

	it('counts as assessed those with a total or a level', () => {
		const values = [{ ita_total: 0 }, { ita_level: 'incomplete' }, {}, { support_manual: true }];
		expect(figuresOf(...values)).toMatchObject({ agencyYears: 4, assessed: 2, incomplete: 1 });
	});

	it('counts incomplete and not submitted beside the scores', () => {
		const { scored, incomplete, notSubmitted } = figuresOf(
			{ ita_level: 'incomplete' },
			realScores,
			{ ita_total: 90, oit: 0, i9: 10 },
		);
		expect({ scored, incomplete, notSubmitted }).toEqual({
			scored: 2,
			incomplete: 1,
			notSubmitted: 1,
		});
	});

	it('is undefined, not 0, where nobody has a total', () => {
		const { scored, passes, distance, mean, median, lowerQuartile, upperQuartile } = figuresOf({});
		expect({ scored, passes }).toEqual({ scored: 0, passes: 0 });
		expect([distance, mean, median, lowerQuartile, upperQuartile]).toEqual(
			Array(5).fill(undefined),
		);
	});
});

describe('indicators', () => {
	it('gives each its own n, share below 85 and points to recover', () => {
		const { indicators } = figuresOf(
			{ ...allTen(85), i1: 84.99, i9: 35, i9_1: 35 },
			{ ...allTen(85), i1: 95, i9: 95, i9_1: 95 },
			{ ita_total: 90, i1: 75 },
		);
		const { i1, i2, i9, i9_1, i10_1 } = indicators;
		// Below: 84.99 and 75. Recoverable: 0.06 · (0.01 + 0 + 10) / 3 = 0.2002.
		expect(i1).toMatchObject({ n: 3, below: 2 / 3, median: 84.99 });
		expect(i1?.recoverable).toBeCloseTo(0.2002, 12);
		expect(i2).toMatchObject({ n: 2, below: 0, recoverable: 0, mean: 85 });
		// 0.20 · 50 / 2 = 5, and of the sub-indicator 0.04 · 50 / 2 = 1.
		expect(i9?.recoverable).toBeCloseTo(5, 12);
		expect(i9_1?.recoverable).toBeCloseTo(1, 12);
		expect(i10_1).toEqual({ n: 0 });
	});

	it('knows sub-indicators until ITA 2565, and no indicator before 2562', () => {
		const scores = { ...allTen(80), i10_2: 50 };
		const n = (ita_fiscal_year: number) => {
			const { i1, i10_2 } = figuresOf({ ...scores, ita_fiscal_year }).indicators;
			return [i1?.n, i10_2?.n];
		};
		expect(n(2562)).toEqual([1, 1]);
		expect(n(2565)).toEqual([1, 1]);
		expect(n(2566)).toEqual([1, 0]);
		expect(figuresOf({ ...scores, ita_fiscal_year: 2561, ita_total: 80 })).toMatchObject({
			scored: 1,
			indicators: { i1: { n: 0 }, i10_2: { n: 0 } },
		});
	});

	it('takes indicators from the section used alone', () => {
		expect(figuresOf({ i1: 90, i2: 80 }).indicators.i1?.n).toBe(0);
	});
});
