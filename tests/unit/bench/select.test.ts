import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantile } from '../../bench/statistics';
import { quantilesOf } from '../../bench/scan/select';

const shares = [0.25, 0.5, 0.75];

test('selecting gives the quantiles that sorting gives', () => {
	const numbers = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 });
	fc.assert(
		fc.property(numbers, (values) => {
			const selected = quantilesOf(Float64Array.from(values), 0, values.length, shares);
			expect(selected).toEqual(shares.map((share) => quantile(values, share)));
		}),
	);
});

test('only the stretch asked for counts', () => {
	expect(quantilesOf(Float64Array.of(9, 1, 3, 2, 0), 1, 4, [0.5])).toEqual([2]);
});

test('of nothing every quantile is unknown', () => {
	expect(quantilesOf(new Float64Array(2), 1, 1, shares)).toEqual([NaN, NaN, NaN]);
});
