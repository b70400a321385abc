import { describe, expect, it } from 'vitest';
import { indicators, methodologyOf, subIndicators, weightOnTotal } from '$lib/ita';

describe('the methodology of a year', () => {
	it.each([
		[2562, 'letters', 'verified', 48],
		[2563, 'letters', 'verified', 43],
		[2564, 'letters', 'verified', 43],
		[2565, 'letters', 'verified', 43],
		[2566, 'names', 'verified', 43],
		[2567, 'names', 'verified', 35],
		[2568, 'names', 'unverified', undefined],
		[2569, 'names', 'assumed', undefined],
		[2570, 'names', 'assumed', undefined],
	])('%d: %s, weights %s, %s OIT items', (year, regime, weightsCertainty, oit) => {
		const methodology = methodologyOf(year);
		expect(methodology).toMatchObject({ year, regime, weightsCertainty });
		expect(methodology?.items.oit).toBe(oit);
		expect(methodology?.formWeights).toEqual({ iit: 0.3, eit: 0.3, oit: 0.4 });
	});

	it('is not known for 2561 and before', () => {
		expect(methodologyOf(2561)).toBeUndefined();
		expect(methodologyOf(2540)).toBeUndefined();
	});

	it.each([2562, 2563, 2564, 2565])('has as many items as its sub-indicators in %d', (year) => {
		const { subIndicatorItems, items } = methodologyOf(year) ?? {};
		const counts = subIndicators.map(({ id }) => subIndicatorItems?.[id] ?? NaN);
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(items?.oit);
	});

	it.each([2566, 2567, 2568, 2570])('does not know the sub-indicators of %d', (year) => {
		expect(methodologyOf(year)?.subIndicatorItems).toBeUndefined();
	});
});

describe('the weight on the total', () => {
	it.each([
		...['1', '2', '3', '4', '5'].map((number) => [number, 0.06] as const),
		...['6', '7', '8'].map((number) => [number, 0.1] as const),
		...['9', '10'].map((number) => [number, 0.2] as const),
		...['9.1', '9.2', '9.3', '9.4', '9.5'].map((number) => [number, 0.04] as const),
		...['10.1', '10.2'].map((number) => [number, 0.1] as const),
	])('of indicator %s is %d', (number, weight) => {
		const entry = [...indicators, ...subIndicators].find((other) => other.number === number);
		if (!entry) throw new Error(`No indicator ${number}.`);
		expect(weightOnTotal(entry)).toBeCloseTo(weight, 12);
	});

	it.each([
		{ what: 'the ten indicators', entries: indicators, sum: 1 },
		{ what: 'the sub-indicators', entries: subIndicators, sum: 0.4 },
	])('of $what sums to $sum', ({ entries, sum }) => {
		const weights = entries.map((entry) => weightOnTotal(entry));
		expect(weights.reduce((total, weight) => total + weight, 0)).toBeCloseTo(sum, 12);
	});
});
