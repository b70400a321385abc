import { describe, expect, test } from 'vitest';
import { median, percentile95, quantile } from '../../bench/statistics';

describe('quantile', () => {
	test('stands between its neighbours, in whatever order the values come', () => {
		expect(quantile([40, 10, 30, 20], 0.5)).toBe(25);
		expect(quantile([40, 10, 30, 20], 0.25)).toBe(17.5);
	});
	test('is the least at 0 and the greatest at 1', () => {
		expect([quantile([3, 1, 2], 0), quantile([3, 1, 2], 1)]).toEqual([1, 3]);
	});
	test('of one value is that value, of none unknown', () => {
		expect(quantile([7], 0.95)).toBe(7);
		expect(quantile([], 0.5)).toBeNaN();
	});
	test('leaves the values as they were', () => {
		const values = [3, 1, 2];
		median(values);
		expect(values).toEqual([3, 1, 2]);
	});
});

test('the 95th percentile of 0 … 100 is 95', () => {
	expect(percentile95(Array.from({ length: 101 }, (_, value) => value))).toBe(95);
});
