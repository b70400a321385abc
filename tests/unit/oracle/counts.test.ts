import { describe, expect, it } from 'vitest';
import type { Value } from '../../../data/generate/record';
import { compose } from '../../oracle/compose';
import {
	binCounts,
	dotCounts,
	groupLevelCounts,
	itaYearCounts,
	levelCounts,
} from '../../oracle/counts';
import { visits } from './visit';

/** Agencies visited once each, in a round not known: one agency-year each. */
const agencyYearsOf = (...values: Record<string, Value>[]) => compose(visits(values));

it('puts totals into bins of 5 by regime and level, the last with 100', () => {
	const old = { ita_fiscal_year: 2561 };
	const agencyYears = agencyYearsOf(
		...[{ ita_total: 100 }, { ita_total: 95 }, { ita_total: 94.99 }, { ita_total: 4.99 }],
		...[
			{ ita_total: 5, ita_level: 'E' },
			{ ita_total: 30, ...old },
		],
		...[90, 60].map((ita_total) => ({ fiscal_year: 2567, ita_total })),
		{ ita_level: 'incomplete' },
	);
	expect(binCounts(agencyYears)).toEqual({
		'letters/19/AA': 2,
		'letters/18/A': 1,
		'letters/0/F': 1,
		'letters/1/E': 1,
		'/6/': 1,
		// No form scores: at 85 or more the name stays unknown.
		'names/18/': 1,
		'names/12/urgent': 1,
	});
});

describe('of those with a total or a level', () => {
	const agencyYears = agencyYearsOf(
		{ ita_total: 95, district: 'ก' },
		{ ita_total: 95, district: 'ก' },
		{ ita_level: 'incomplete', district: undefined },
		{ fiscal_year: 2567, ita_total: 95 },
		{ fiscal_year: 2567, ita_total: 60, district: 'ก' },
		{ ita_fiscal_year: 2561, ita_total: 60 },
		{ support_manual: true },
		// Indicators make a section, but before ITA 2562 no total.
		{ ita_fiscal_year: 2561, i1: 90 },
	);

	it('counts levels by regime', () => {
		expect(levelCounts(agencyYears)).toEqual({
			...{ 'letters/AA': 2, 'letters/incomplete': 1 },
			...{ 'names/': 1, 'names/urgent': 1 },
			'/': 1,
		});
	});

	it('counts them by group', () => {
		expect(groupLevelCounts(agencyYears, 'district')).toEqual({
			...{ 'ก/letters/AA': 2, 'ก/names/urgent': 1 },
			'/letters/incomplete': 1,
			...{ 'เจริญศิลป์/names/': 1, 'เจริญศิลป์//': 1 },
		});
	});

	it('counts the years assessed', () => {
		expect(itaYearCounts(agencyYears)).toEqual({ 2561: 1, 2562: 3, 2566: 2 });
	});

	it('counts the dots of a group', () => {
		expect(dotCounts(agencyYears, 'district')).toEqual({
			...{ 'ก/95/AA': 2, 'ก/60/urgent': 1 },
			...{ 'เจริญศิลป์/95/': 1, 'เจริญศิลป์/60/': 1 },
		});
	});
});
