import { describe, expect, it } from 'vitest';
import { foundAgencies, typeIn } from '../../../data/generate/agencies';
import { chanceFrom } from '../../../data/generate/chance';
import { districts, province as provinceName } from '../../../data/generate/places';
import { accepted, agencyOf, agencyYear, groupVisits, splitName, visits } from './province';

const agencies = foundAgencies(chanceFrom(2569));
const countBy = <T>(list: readonly T[], keyOf: (entry: T) => string) => {
	const counts: Record<string, number> = {};
	for (const entry of list) counts[keyOf(entry)] = (counts[keyOf(entry)] ?? 0) + 1;
	return counts;
};

describe('the agencies', () => {
	it('are 147 in the mix of a real province, with two each of the rest', () => {
		expect(countBy(agencies, ({ type }) => type)).toEqual({
			pao: 1,
			city: 1,
			town: 2,
			subdistrict: 65,
			sao: 74,
			university: 2,
			provincial_office: 2,
		});
	});

	it('stand in 18 districts of unequal size', () => {
		const sizes = Object.values(countBy(agencies, ({ district }) => district || 'none'));
		expect(districts).toHaveLength(18);
		expect(Math.max(...sizes)).toBeGreaterThanOrEqual(20);
		expect(sizes.filter((size) => size <= 4)).toHaveLength(4);
		const outside = agencies.filter(({ district }) => district === '');
		expect(new Set(outside.map(({ type }) => type))).toEqual(
			new Set(['pao', 'university', 'provincial_office']),
		);
	});

	it('share names between districts, and once between types of one district', () => {
		const shared = agencies.filter(({ namesake }) => namesake);
		expect(shared).toHaveLength(8);
		expect(shared.filter(({ type }) => type === 'subdistrict')).toHaveLength(1);
		const places = agencies.map(({ type, name, district }) => [type, name, district].join('/'));
		expect(new Set(places).size).toBe(147);
	});

	it('are upgraded twice, in 2566, keeping their code', () => {
		const upgraded = agencies.filter((agency) => typeIn(agency, 2566) !== agency.type);
		expect(upgraded).toHaveLength(2);
		for (const { code } of upgraded) {
			const types = accepted
				.filter(({ values }) => values.agency_code === code)
				.map(({ values }) => [
					Number(values.fiscal_year) >= 2566,
					splitName(values.agency_name).type,
				]);
			expect(new Set(types.map(String))).toEqual(new Set(['false,sao', 'true,subdistrict']));
		}
	});
});

describe('the visits', () => {
	it('are about 2,000 of seven fiscal years, told apart with and without codes', () => {
		expect(visits.length).toBeGreaterThan(1900);
		expect(visits.length).toBeLessThan(2100);
		expect(visits.map(({ row }) => row)).toEqual(visits.map((_, index) => index + 2));
		const years = new Set(accepted.map(({ values }) => values.fiscal_year));
		expect([...years]).toEqual([2563, 2564, 2565, 2566, 2567, 2568, 2569]);
		expect(new Set(accepted.map(agencyOf)).size).toBe(147);
	});

	it('come in two rounds for most agency-years, in one or none for some', () => {
		const sizes = [...groupVisits(accepted, agencyYear).values()].map(({ length }) => length);
		const twice = sizes.filter((size) => size === 2).length / (147 * 7);
		expect(twice).toBeGreaterThan(0.85);
		expect(twice).toBeLessThan(0.93);
		expect(Math.max(...sizes)).toBe(2);
		expect(sizes.length).toBeLessThan(147 * 7);
	});

	it('leave some rounds to the date, and a few unknown', () => {
		const blank = accepted.filter(({ cells }) => cells.round === '');
		const unknown = blank.filter(({ values }) => values.round === undefined);
		expect(unknown.length).toBeGreaterThanOrEqual(3);
		expect(unknown.every(({ cells }) => cells.visit_date === '')).toBe(true);
		expect(blank.length - unknown.length).toBeGreaterThan(30);
	});

	it('are of the invented province, a district left out only beside a code', () => {
		expect(new Set(visits.map(({ values }) => values.province))).toEqual(new Set([provinceName]));
		const local = ['city', 'town', 'subdistrict', 'sao'];
		const blank = accepted.filter(
			({ values }) =>
				values.district === undefined && local.includes(splitName(values.agency_name).type),
		);
		expect(blank.length).toBeGreaterThan(5);
		expect(blank.every(({ values }) => values.agency_code !== undefined)).toBe(true);
	});

	it('name some agencies without a code, always or in some years', () => {
		const groups = [...groupVisits(accepted, agencyOf).values()];
		const coded = groups.map(
			(group) =>
				group.filter(({ values }) => values.agency_code !== undefined).length / group.length,
		);
		expect(coded.filter((share) => share === 0).length).toBeGreaterThan(10);
		expect(coded.filter((share) => share > 0 && share < 1).length).toBeGreaterThan(10);
		expect(coded.filter((share) => share === 1).length).toBeGreaterThan(80);
	});
});
