import { describe, expect, it } from 'vitest';
import { bandOf, completionRate } from '$lib/ita';

describe('the completion rate', () => {
	it('of the real visit is 34 of 80, medium at 6 months', () => {
		const rate = completionRate(34, 80);
		expect(rate).toBe(0.425);
		expect(bandOf(6, 0.425)).toBe('medium');
	});

	it.each([
		[undefined, 80],
		[34, undefined],
		[0, 0],
		[81, 80],
	])('is unknown for %s of %s', (completed, total) => {
		expect(completionRate(completed, total)).toBeUndefined();
	});

	it('is zero where none is completed, one where all are', () => {
		expect(completionRate(0, 80)).toBe(0);
		expect(completionRate(80, 80)).toBe(1);
	});
});

it.each([
	[6, 0, 'low'],
	[6, 0.1999, 'low'],
	[6, 0.2, 'medium'],
	[6, 0.4999, 'medium'],
	[6, 0.5, 'high'],
	[6, 1, 'high'],
	[12, 0, 'low'],
	[12, 0.4999, 'low'],
	[12, 0.5, 'medium'],
	[12, 0.7999, 'medium'],
	[12, 0.8, 'high'],
	[12, 1, 'high'],
] as const)('at %d months a rate of %d is %s', (round, rate, band) => {
	expect(bandOf(round, rate)).toBe(band);
});
