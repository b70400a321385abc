import { describe, expect, it } from 'vitest';
import { compose } from '../../oracle/compose';
import { agenciesOf, figures, groupBy } from '../../oracle/figures';
import { select, type Filter } from '../../oracle/filter';
import { randomFilters } from '../../oracle/random-filters';
import { visit } from './visit';

const latest = { asOf: 'latest', years: [2563] } as const;

const few = compose([
	visit(2, { agency_code: '1', round: 6 }),
	visit(3, { agency_code: '1', fiscal_year: 2564 }),
	visit(4, { agency_code: '2', district: 'อ.วานรนิวาส', round: 12 }),
	visit(5, {
		agency_code: '3',
		district: undefined,
		agency_type: 'pao',
		agency_name: 'อบจ.สกลนคร',
	}),
	visit(6, { agency_code: '4', agency_type: undefined, agency_name: 'ทุ่งแก' }),
]);

function chosen(filter: Filter): number {
	return figures(few, filter).agencyYears;
}

describe('figures', () => {
	it('chooses by year, round, district and type; a list left out chooses all', () => {
		expect(chosen(latest)).toBe(4);
		expect(chosen({ ...latest, years: [] })).toBe(0);
		expect(chosen({ ...latest, asOf: 6 })).toBe(1);
		expect(chosen({ ...latest, districts: ['วานรนิวาส', ''] })).toBe(2);
		expect(chosen({ ...latest, types: ['pao'] })).toBe(1);
		expect(chosen({ ...latest, types: [''] })).toBe(1);
		expect(chosen({ ...latest, types: ['pao'], districts: ['เจริญศิลป์'] })).toBe(0);
	});

	it('counts agency-years, and distinct agencies beside them', () => {
		const { agencyYears, agencies } = figures(few, { ...latest, years: [2563, 2564] });
		expect({ agencyYears, agencies }).toEqual({ agencyYears: 5, agencies: 4 });
	});

	it('groups what the filter chooses', () => {
		const sizes = (by: 'district' | 'type') =>
			Object.fromEntries(
				[...groupBy(few, latest, by)].map(([group, { agencyYears }]) => [group, agencyYears]),
			);
		expect(sizes('district')).toEqual({ เจริญศิลป์: 2, วานรนิวาส: 1, '': 1 });
		expect(sizes('type')).toEqual({ sao: 2, pao: 1, '': 1 });
	});
});

describe('randomFilters', () => {
	const agencyYears = compose(
		Array.from({ length: 360 }, (_, index) =>
			visit(index + 2, {
				agency_code: String(Math.floor(index / 3)),
				fiscal_year: 2563 + (index % 3),
				round: 6,
				ita_total: 40 + (index % 61),
				district: `อำเภอที่ ${Math.floor(index / 30)}`,
				agency_type: ['sao', 'subdistrict', 'town'][Math.floor(index / 3) % 3],
			}),
		),
	);
	const filters = randomFilters(agencyYears, 7, 200);

	it('gives the same filters for the same seed only', () => {
		expect(randomFilters(agencyYears, 7, 200)).toEqual(filters);
		expect(randomFilters(agencyYears, 8, 200)).not.toEqual(filters);
	});

	it('mostly chooses 3–60 agencies', () => {
		const usual = filters.filter((filter) => {
			const agencies = agenciesOf(select(agencyYears, filter));
			return agencies >= 3 && agencies <= 60;
		});
		expect(filters).toHaveLength(200);
		expect(usual.length).toBeGreaterThan(160);
	});

	it('varies years, districts and types', () => {
		const oneYear = filters.filter(({ years }) => years.length === 1);
		expect(oneYear.length).toBeGreaterThan(100);
		expect(oneYear.length).toBeLessThan(200);
		expect(new Set(filters.map(({ districts }) => districts?.length))).toContain(4);
		expect(new Set(filters.map(({ types }) => types?.length))).toContain(undefined);
	});

	it('narrows a third by levels, a score range or provinces besides', () => {
		const having = (part: keyof Filter) => filters.filter((filter) => filter[part]).length;
		expect(having('levels')).toBeGreaterThan(10);
		expect(having('scores')).toBeGreaterThan(20);
		expect(having('provinces')).toBeGreaterThan(10);
		expect(having('levels') + having('scores')).toBe(66);
		const ranges = filters.flatMap(({ scores }) => scores ?? []);
		expect(ranges.every(({ from, to }) => from < to && to <= 100)).toBe(true);
		expect(ranges.some(({ to }) => to === 100) && ranges.some(({ to }) => to < 100)).toBe(true);
	});
});
