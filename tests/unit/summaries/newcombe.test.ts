import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOfShares } from '$lib/summaries';

const of = (yes: number, n: number) => ({ share: yes / n, n });

describe("Newcombe's interval of a difference", () => {
	// R. G. Newcombe (1998), Statistics in Medicine 17, 873–890, table II, method 10.
	it.each([
		[56, 70, 48, 80, 0.0524, 0.3339],
		[9, 10, 3, 10, 0.1705, 0.809],
		[10, 10, 0, 20, 0.6791, 1],
		[10, 10, 0, 10, 0.6075, 1],
	])('of %d in %d less %d in %d', (yes, n, other, m, low, high) => {
		const found = differenceOfShares(of(yes, n), of(other, m));
		expect(found?.value).toBeCloseTo(yes / n - other / m, 12);
		expect(found?.low).toBeCloseTo(low, 4);
		expect(found?.high).toBeCloseTo(high, 4);
	});

	it('is unknown where a group is empty', () => {
		expect(differenceOfShares({ share: 0, n: 0 }, of(1, 2))).toBeUndefined();
		expect(differenceOfShares(of(1, 2), { share: 0, n: 0 })).toBeUndefined();
	});

	it('holds the difference, stays within −1 to 1, and turns about with its groups', () => {
		const group = fc.tuple(fc.nat(60), fc.nat(60)).map(([yes, no]) => of(yes, yes + no || 1));
		fc.assert(
			fc.property(group, group, (one, other) => {
				const { value, low, high } = differenceOfShares(one, other) ?? {};
				const back = differenceOfShares(other, one);
				expect(low).toBeLessThanOrEqual((value ?? NaN) + 1e-12);
				expect(high).toBeGreaterThanOrEqual((value ?? NaN) - 1e-12);
				expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
				expect(high).toBeLessThanOrEqual(1 + 1e-12);
				expect(back?.low).toBeCloseTo(-(high ?? NaN), 12);
			}),
			{ seed: 1998, numRuns: 500 },
		);
	});
});
