import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '../../../data/generate/ita-section';
import { itaYears } from '../../../data/generate/ita-years';
import type { VisitRecord } from '../../../data/generate/record';
import { accepted, agencyOf, agencyYear, groupVisits } from './province';

const meanOf = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;
const years = itaYears.map(({ year }) => year);
const visitsOf = (itaYear: number) =>
	accepted.filter(({ values }) => values.fiscal_year === itaYear + 1);

/** One visit with all ten indicators per agency and year. */
const assessed = (itaYear: number): VisitRecord[] =>
	[...groupVisits(visitsOf(itaYear), agencyYear).values()].flatMap(
		(group) => group.find(({ values }) => indicatorsOf(values)) ?? [],
	);
const scoresIn = (itaYear: number, column: string) =>
	assessed(itaYear).flatMap(({ values }) => {
		const score = values[column];
		return typeof score === 'number' ? [score] : [];
	});

describe.each(itaYears)('ITA $year', ({ year, means, items }) => {
	it('has the published means within 2 points, indicator 1 highest and 10 lowest', () => {
		const simulated = means.map((_, index) => meanOf(scoresIn(year, `i${index + 1}`)));
		simulated.forEach((mean, index) => {
			expect(Math.abs(mean - (means[index] ?? 0)), `i${index + 1}`).toBeLessThan(2);
		});
		expect(simulated.indexOf(Math.max(...simulated))).toBe(0);
		expect(simulated.indexOf(Math.min(...simulated))).toBe(9);
	});

	it('has sub-indicators of whole items to 2565 and none after', () => {
		const subs = ['i9_1', 'i9_2', 'i9_3', 'i9_4', 'i9_5', 'i10_1', 'i10_2'];
		subs.forEach((column, index) => {
			const scores = scoresIn(year, column);
			const count = items?.[index];
			expect(scores.length > 0).toBe(count !== undefined);
			for (const score of scores) {
				const met = Math.round((score * (count ?? 0)) / 100);
				expect(score).toBe(Math.round((10000 * met) / (count ?? 0)) / 100);
			}
		});
		if (!items) return;
		for (const { values } of assessed(year)) {
			const mean = meanOf(subs.slice(0, 5).map((column) => Number(values[column] ?? NaN)));
			if (!Number.isNaN(mean)) expect(Math.abs(mean - Number(values.i9))).toBeLessThan(0.0051);
		}
	});
});

describe('the totals', () => {
	const national = [66.73, undefined, undefined, 87.57, 90.19, 93.05, 93.82];

	it('have the published national means within 1.5 points', () => {
		national.forEach((mean, index) => {
			const simulated = meanOf(scoresIn(years[index] ?? 0, 'ita_total'));
			if (mean !== undefined) expect(Math.abs(simulated - mean)).toBeLessThan(1.5);
		});
	});

	it('pass seldom in 2562, mostly in 2568', () => {
		const passes = (year: number) =>
			meanOf(scoresIn(year, 'ita_total').map((total) => (total >= 85 ? 1 : 0)));
		expect(passes(2562)).toBeLessThan(0.2);
		expect(passes(2568)).toBeGreaterThan(0.85);
	});

	it('go together from year to year', () => {
		const totals = (year: number) =>
			new Map(assessed(year).map((visit) => [agencyOf(visit), Number(visit.values.ita_total)]));
		const later = totals(2566);
		const pairs = [...totals(2565)].flatMap(([agency, total]) => {
			const next = later.get(agency);
			return next === undefined || Number.isNaN(next + total) ? [] : [[total, next] as const];
		});
		const [one, other] = [meanOf(pairs.map(([a]) => a)), meanOf(pairs.map(([, b]) => b))];
		const product = (pick: (a: number, b: number) => number) =>
			pairs.reduce((sum, [a, b]) => sum + pick(a - one, b - other), 0);
		const correlation =
			product((a, b) => a * b) / Math.sqrt(product((a) => a * a) * product((_, b) => b * b));
		expect(correlation).toBeGreaterThan(0.3);
	});

	it('lack an assessment carried out in full: 16 % in ITA 2562, at most 2 % at the end', () => {
		const share = (year: number) => {
			const groups = [...groupVisits(visitsOf(year), agencyYear).values()];
			const incomplete = groups.filter((group) =>
				group.some(({ values }) => values.ita_level === 'incomplete'),
			);
			return incomplete.length / groups.length;
		};
		expect(share(2562)).toBeGreaterThan(0.13);
		expect(share(2562)).toBeLessThan(0.19);
		expect(share(2568)).toBeLessThan(0.02);
	});

	it('meet every gap an office leaves', () => {
		const count = (fits: (values: VisitRecord['values']) => boolean) =>
			accepted.filter(({ values }) => fits(values)).length;
		const [total, level] = ['ita_total', 'ita_level'];
		expect(
			count((v) => v[total] !== undefined && v.i1 === undefined && v.i2 === undefined),
		).toBeGreaterThan(20);
		expect(
			count((v) => v[total] === undefined && v[level] === undefined && v.i1 !== undefined),
		).toBeGreaterThan(20);
		expect(
			count((v) => v[total] !== undefined && v.i1 !== undefined && !indicatorsOf(v)),
		).toBeGreaterThan(20);
		expect(count((v) => v.i9 === 0 && v.i10 === 0 && v.plan_published === true)).toBeGreaterThan(
			20,
		);
	});
});
