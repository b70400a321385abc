import { describe, expect, it } from 'vitest';
import type { Value } from '../../../data/generate/record';
import { changes } from '../../oracle/changes';
import { compose } from '../../oracle/compose';
import type { Filter } from '../../oracle/filter';
import { visit } from './visit';

type Values = Record<string, Value>;
const none = { n: 0, now: undefined, before: undefined };

/** The visits of some agencies in the year before and in this, by default 2563 and 2564. */
function agencyYearsOf(pairs: readonly (readonly [before: Values | undefined, now: Values])[]) {
	const years = pairs.flatMap(([before, now], index) => {
		const agency_code = String(index + 1);
		return [
			...(before ? [{ agency_code, ...before }] : []),
			{ agency_code, fiscal_year: 2564, ...now },
		];
	});
	return compose(years.map((values, index) => visit(index + 2, values)));
}

function changesOf(
	pairs: readonly (readonly [before: Values | undefined, now: Values])[],
	filter: Partial<Filter> = {},
) {
	return changes(agencyYearsOf(pairs), { asOf: 'latest', years: [2564], ...filter });
}

const total = (ita_total: number) => ({ ita_total });
const plan = (projects_total: number, projects_completed: number, round = 6) => ({
	...{ projects_total, projects_completed, round },
});

describe('pairs', () => {
	it('are of agencies visited in both years', () => {
		expect(
			changesOf([
				[{}, {}],
				[undefined, {}],
				[{ fiscal_year: 2562 }, {}],
			]),
		).toEqual({
			visited: { n: 1, now: 1, before: 1 },
			...{ passes: none, median: none, incomplete: none, completion: none },
		});
	});

	it('are chosen by the row of this year, whatever that of the year before is', () => {
		const pairs = [
			[
				{ ...total(60), district: 'ก' },
				{ ...total(90), district: 'ข' },
			],
			[
				{ ...total(90), district: 'ข' },
				{ ...total(60), district: 'ก' },
			],
		] as const;
		const moved = { n: 1, now: 1, before: 0 };
		expect(changesOf(pairs, { districts: ['ข'] })?.passes).toEqual(moved);
		expect(changesOf(pairs, { levels: ['A'] })?.passes).toEqual(moved);
		expect(changesOf(pairs, { scores: { from: 85, to: 100 } })?.passes).toEqual(moved);
	});

	it('are seen as of the same round', () => {
		const pairs = [
			[{ round: 6 }, { round: 6 }],
			[{ round: 12 }, { round: 6 }],
		] as const;
		expect(changesOf(pairs)?.visited.n).toBe(2);
		expect(changesOf(pairs, { asOf: 6 })?.visited.n).toBe(1);
		expect(changesOf(pairs, { asOf: 12 })?.visited.n).toBe(0);
	});

	it('are none with several years chosen, or none', () => {
		expect(changesOf([[{}, {}]], { years: [2563, 2564] })).toBeUndefined();
		expect(changesOf([[{}, {}]], { years: [] })).toBeUndefined();
	});
});

describe('assessments', () => {
	it('compare where both have a total', () => {
		const compared = changesOf([
			[total(84.99), total(85)],
			[total(85), total(60)],
			[total(70), total(95)],
			[{ ita_level: 'incomplete' }, total(99)],
			[total(10), {}],
		]);
		// Now 60, 85, 95; before 70, 84.99, 85.
		expect(compared?.passes).toEqual({ n: 3, now: 2, before: 1 });
		expect(compared?.median).toEqual({ n: 3, now: 85, before: 84.99 });
	});

	it('count the incomplete where both have a total or a level', () => {
		const compared = changesOf([
			[{ ita_level: 'incomplete' }, total(80)],
			[{ ita_level: 'incomplete' }, { ita_level: 'incomplete' }],
			[total(80), total(80)],
			[{ ita_level: 'incomplete' }, {}],
		]);
		expect(compared?.incomplete).toEqual({ n: 3, now: 1, before: 2 });
	});

	it('do not compare across the break, nor where the method is not known', () => {
		const across = (fiscal_year: number) =>
			changesOf(
				[
					[
						{ fiscal_year: fiscal_year - 1, ...total(80), ...plan(4, 1) },
						{ fiscal_year, ...total(90), ...plan(4, 3) },
					],
				],
				{ years: [fiscal_year] },
			);
		// ITA 2561 and 2560, ITA 2562 and 2561, ITA 2566 and 2565.
		for (const year of [2562, 2563, 2567]) {
			expect(across(year)).toEqual({
				visited: { n: 1, now: 1, before: 1 },
				...{ passes: none, median: none, incomplete: none },
				// The break of the assessment does not matter to plans.
				completion: { n: 1, now: 0.75, before: 0.25 },
			});
		}
		expect(across(2566)?.passes.n).toBe(1);
		expect(across(2568)?.passes.n).toBe(1);
	});

	it('go by the year assessed, not by that of the visit', () => {
		const late = [{ ...total(80) }, { ...total(90), ita_fiscal_year: 2566 }] as const;
		expect(changesOf([late])?.passes).toEqual(none);
	});
});

describe('completion', () => {
	it('pools the plans seen in the same round, both rates known', () => {
		const compared = changesOf([
			[plan(10, 1), plan(20, 12)],
			[plan(90, 49, 12), plan(30, 3, 12)],
			[plan(4, 4), plan(4, 0, 12)],
			[plan(4, 4), plan(4, 5)],
			[{ round: 6, eplan_reported: true }, plan(4, 0)],
			[
				{ ...plan(4, 4), round: undefined },
				{ ...plan(4, 0), round: undefined },
			],
		]);
		// 15 of 50 after 50 of 100.
		expect(compared?.completion).toEqual({ n: 2, now: 0.3, before: 0.5 });
		expect(compared?.visited.n).toBe(6);
	});
});
