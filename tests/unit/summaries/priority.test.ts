import { describe, expect, it } from 'vitest';
import { newestOf, priorityOf, standardWeights, type PriorityFacts } from '$lib/summaries';

const facts = (part: Partial<PriorityFacts>): PriorityFacts => ({
	total: undefined,
	recoverable: undefined,
	completion: undefined,
	lastVisit: undefined,
	...part,
});
const today = '2026-11-26';
const of = (part: Partial<PriorityFacts>, weights = standardWeights) =>
	priorityOf(facts(part), weights, today);

describe('the priority of a visit', () => {
	it('is the weighted sum of its parts', () => {
		// 7.5 of 15 points, 6 of 15, 3 of 4 projects left, a year and more since.
		const { value } = of({
			...{ total: 77.5, recoverable: 6, completion: 0.25, lastVisit: '2024-01-01' },
		});
		expect(value).toBeCloseTo(0.4 * 0.5 + 0.3 * 0.4 + 0.2 * 0.75 + 0.1, 12);
	});

	it('is nothing where all is well, and whole where all is lost; no part exceeds its weight', () => {
		const well = { total: 100, recoverable: 0, completion: 1, lastVisit: today };
		expect(of(well).value).toBe(0);
		expect(of({ ...well, lastVisit: '2027-03-01' })).toMatchObject({ value: 0, months: 0 });
		const lost = { total: 0, recoverable: 17, completion: 0, lastVisit: '2001-01-01' };
		expect(of(lost).value).toBeCloseTo(1, 12);
	});

	it('counts what is unknown half, and names it', () => {
		expect(of({})).toEqual({
			value: 0.5,
			below: undefined,
			months: undefined,
			unknown: ['below', 'recoverable', 'completion', 'months'],
		});
		// A zero is known.
		expect(of({ total: 0, completion: 0 }).unknown).toEqual(['recoverable', 'months']);
	});

	it('goes by the weights given, whatever they add up to', () => {
		const only = { below: 0, recoverable: 0, completion: 5, months: 0 };
		expect(of({ total: 0, completion: 0.8 }, only).value).toBeCloseTo(0.2, 12);
	});

	it('counts months of a twelfth of a year', () => {
		expect(of({ lastVisit: '2025-11-26' }).months).toBeCloseTo((365 / 365.25) * 12, 12);
	});
});

it('is told of each agency’s newest year', () => {
	const entries = [
		{ agency: 1, year: 2563 },
		{ agency: 2, year: 2562 },
		{ agency: 1, year: 2562 },
	];
	expect(newestOf(entries)).toEqual([
		{ agency: 1, year: 2563 },
		{ agency: 2, year: 2562 },
	]);
	expect(newestOf([])).toEqual([]);
});
