import { describe, expect, it } from 'vitest';
import { exact, exactSum, one } from '../../oracle/decimal';
import { mean, newcombe, quantile, ratio, spearman, spread, wilson } from '../../oracle/statistics';

describe('exact', () => {
	it('loses no digit: 84.99 + 0.01 is 85, and 0.1 + 0.2 is 0.3', () => {
		expect(exactSum([84.99, 0.01])).toBe(85n * one);
		expect(exactSum([0.1, 0.2])).toBe(exact(0.3));
	});

	it('reads small and negative numbers', () => {
		expect(exact(1e-7)).toBe(10n ** 13n);
		expect(exact(-0.5)).toBe(-one / 2n);
	});
});

describe('quantile', () => {
	it('puts the median of 84.99 and 85.00 at 84.995', () => {
		expect(quantile([85, 84.99], 0.5)).toBeCloseTo(84.995, 12);
	});

	it('interpolates: the quartiles of 10, 20, 30, 50 stand at positions 0.75 and 2.25', () => {
		// 10 + 0.75 · 10 = 17.5; 30 + 0.25 · 20 = 35; (20 + 30) / 2 = 25; 110 / 4 = 27.5.
		expect(spread([50, 10, 30, 20])).toEqual({
			mean: 27.5,
			median: 25,
			lowerQuartile: 17.5,
			upperQuartile: 35,
		});
	});

	it('gives the published quartiles of the first ten squares', () => {
		// R. Pruim (2011), Foundations and Applications of Statistics: An Introduction Using R,
		// American Mathematical Society, section 1.2, page 14.
		const squares = [1, 4, 9, 16, 25, 36, 49, 64, 81, 100];
		expect([0.25, 0.5, 0.75].map((at) => quantile(squares, at))).toEqual([10.75, 30.5, 60.25]);
	});

	it('gives a single value for every quantile, and nothing of nothing', () => {
		expect(quantile([7], 0.25)).toBe(7);
		expect(quantile([], 0.5)).toBeUndefined();
		expect(mean([])).toBeUndefined();
		expect(ratio(0, 0)).toBeUndefined();
	});
});

describe('wilson', () => {
	// Newcombe RG (1998), Two-sided confidence intervals for the single proportion: comparison of
	// seven methods, Statistics in Medicine 17: 857–872, table I, method 3.
	it.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718],
	])('gives the published interval of %i of %i', (yes, n, low, high) => {
		expect(wilson(yes, n).low).toBeCloseTo(low, 4);
		expect(wilson(yes, n).high).toBeCloseTo(high, 4);
	});

	it('is undefined at n = 0', () => {
		expect(wilson(0, 0)).toEqual({ low: undefined, high: undefined });
	});
});

describe('newcombe', () => {
	// Newcombe RG (1998), Interval estimation for the difference between independent proportions:
	// comparison of eleven methods, Statistics in Medicine 17: 873–890, table II, method 10.
	it.each([
		[56, 70, 48, 80, 0.0524, 0.3339],
		[9, 10, 3, 10, 0.1705, 0.809],
		[10, 10, 0, 20, 0.6791, 1],
	])('gives the published interval of %i of %i less %i of %i', (yes, n, other, m, low, high) => {
		const found = newcombe({ yes, n }, { yes: other, n: m });
		expect(found.low).toBeCloseTo(low, 4);
		expect(found.high).toBeCloseTo(high, 4);
	});
});

describe('spearman', () => {
	// NAG Library Manual, Mark 26.2, G02BNF (coeffs_kspearman_overwrite), section 10: example data,
	// with ties in each variable, and the program's results.
	const one = [1.7, 2.8, 0.6, 1.8, 0.99, 1.4, 1.8, 2.5, 0.99];
	const two = [1, 4, 6, 9, 4, 2, 9, 7, 5];
	const three = [0.5, 3, 2.5, 6, 2.5, 5.5, 7.5, 0, 3];
	it.each([
		[one, two, 0.2246],
		[one, three, 0.1186],
		[two, three, 0.3814],
	])('gives the published correlation of %j and %j', (x, y, correlation) => {
		expect(spearman(x.map((own, at) => [own, y[at] ?? NaN]))).toBeCloseTo(correlation, 4);
	});

	it('is undefined where one side is all equal', () => {
		expect(
			spearman([
				[1, 2],
				[1, 3],
			]),
		).toBeUndefined();
	});
});
