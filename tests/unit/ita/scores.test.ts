import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	formScore,
	indicators,
	levelOf,
	pointsRecoverable,
	totalTolerance,
	weightedTotal,
} from '$lib/ita';
import { publishedProvinces, realScores, scoresOf } from './real-scores';

describe('the real visit', () => {
	it('has the form scores that the form prints', () => {
		expect(formScore('iit', realScores)).toBeCloseTo(93.006, 10);
		expect(formScore('eit', realScores)).toBeCloseTo(77.893, 3);
		expect(formScore('oit', realScores)).toBe(0);
	});

	it('has the total and the level that the form prints', () => {
		expect(weightedTotal(2562, realScores)).toBe(51.27);
		expect(levelOf(2562, 51.27, {})).toBe('E');
	});
});

it.each(publishedProvinces)('$name $year comes to the published $total', (province) => {
	const total = weightedTotal(province.year, scoresOf(province.means)) ?? NaN;
	expect(Math.abs(total - province.total)).toBeLessThanOrEqual(totalTolerance + 1e-9);
});

describe('what is not known', () => {
	it.each(indicators)('leaves form and total unknown without indicator $number', ({ id, form }) => {
		const scores = { ...realScores, [id]: undefined };
		expect(formScore(form, scores)).toBeUndefined();
		expect(weightedTotal(2562, scores)).toBeUndefined();
	});

	it('has no total in a year that is not comparable', () => {
		expect(weightedTotal(2561, realScores)).toBeUndefined();
	});

	it('takes a zero for a score', () => {
		expect(weightedTotal(2562, scoresOf(Array<number>(10).fill(0)))).toBe(0);
	});
});

describe('rounding', () => {
	it.each([
		// Weighted, each ends in half a hundredth.
		{ scores: [0.25, 0, 0, 0, 0, 0, 0, 0, 0, 0], total: 0.02 },
		{ scores: [0, 0, 0, 0, 0, 0, 0, 0.05, 0, 0], total: 0.01 },
		{ scores: [0, 0, 0, 0, 0, 0, 0, 10.05, 0, 0], total: 1.01 },
		{ scores: [99.75, 100, 100, 100, 100, 100, 100, 100, 100, 100], total: 99.99 },
	])('takes half a hundredth up: $scores → $total', ({ scores, total }) => {
		expect(weightedTotal(2563, scoresOf(scores))).toBe(total);
	});

	/** The weighted total of millionths of a point, in whole numbers of any size. */
	function exactTotal(millionths: readonly number[]): number {
		const weights = [6n, 6n, 6n, 6n, 6n, 10n, 10n, 10n, 20n, 20n];
		const weighted = weights.reduce(
			(sum, weight, index) => sum + weight * BigInt(millionths[index] ?? 0),
			0n,
		);
		return Number((weighted * 2n + 1_000_000n) / 2_000_000n) / 100;
	}

	it.each([
		{ decimals: 2, step: 10_000 },
		{ decimals: 6, step: 1 },
	])('is exact and half up for scores of $decimals decimals', ({ step }) => {
		const score = fc.integer({ min: 0, max: 100_000_000 / step }).map((value) => value * step);
		fc.assert(
			fc.property(fc.array(score, { minLength: 10, maxLength: 10 }), (millionths) => {
				const scores = scoresOf(millionths.map((value) => value / 1_000_000));
				expect(weightedTotal(2563, scores)).toBe(exactTotal(millionths));
			}),
			{ seed: 2563, numRuns: 2000 },
		);
	});
});

describe('points recoverable', () => {
	it('is the weight times what is missing, never below zero', () => {
		expect(pointsRecoverable(0.2, 35, 85)).toBe(10);
		expect(pointsRecoverable(0.2, 85, 85)).toBe(0);
		expect(pointsRecoverable(0.2, 100, 85)).toBe(0);
	});
});
