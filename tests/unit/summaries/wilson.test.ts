import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '$lib/summaries';

describe("Wilson's interval", () => {
	// R. G. Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3.
	it.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718],
	])('of %d in %d is %d to %d', (yes, n, low, high) => {
		expect(wilson(yes, n)?.low).toBeCloseTo(low, 4);
		expect(wilson(yes, n)?.high).toBeCloseTo(high, 4);
	});

	it('is unknown of nothing', () => {
		expect(wilson(0, 0)).toBeUndefined();
	});

	it('ends at 0 where none is, at 1 where all are', () => {
		expect(wilson(0, 8)?.low).toBe(0);
		expect(wilson(8, 8)?.high).toBe(1);
		expect(wilson(0, 1)?.low).toBe(0);
		expect(wilson(1, 1)?.high).toBe(1);
	});

	it('holds the share, stays within 0 to 1, and mirrors its opposite', () => {
		const counts = fc
			.tuple(fc.nat(500), fc.nat(500))
			.map(([yes, no]) => ({ yes, n: yes + no + 1 }));
		fc.assert(
			fc.property(counts, ({ yes, n }) => {
				const { low, high } = wilson(yes, n) ?? { low: NaN, high: NaN };
				const opposite = wilson(n - yes, n) ?? { low: NaN, high: NaN };
				expect(low).toBeGreaterThanOrEqual(0);
				expect(high).toBeLessThanOrEqual(1);
				expect(low).toBeLessThanOrEqual(yes / n + 1e-12);
				expect(high).toBeGreaterThanOrEqual(yes / n - 1e-12);
				expect(opposite.low).toBeCloseTo(1 - high, 12);
			}),
			{ seed: 1927, numRuns: 500 },
		);
	});
});
