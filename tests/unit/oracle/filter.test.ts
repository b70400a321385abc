import { describe, expect, it } from 'vitest';
import { choices } from '../../oracle/choices';
import { compose } from '../../oracle/compose';
import { select, withoutScore, type Filter } from '../../oracle/filter';
import { visits } from './visit';

const filter: Filter = { asOf: 'latest', years: [2563] };

/** Total and level as given: 84.99 is a B, 85 an A, 100 an AA; the last two have no total. */
const scored = compose(
	visits([
		{ ita_total: 60, district: 'ก' },
		{ ita_total: 84.99, district: 'ก' },
		{ ita_total: 85, district: 'ข' },
		{ ita_total: 100, district: undefined },
		{ ita_level: 'incomplete', district: 'ข' },
		{ province: 'อุดรธานี', district: 'ค' },
	]),
);
const chosen = (part: Partial<Filter>) => select(scored, { ...filter, ...part }).length;

describe('the filter', () => {
	it('chooses provinces', () => {
		expect(chosen({ provinces: ['สกลนคร'] })).toBe(5);
		expect(chosen({ provinces: ['สกลนคร', 'อุดรธานี'] })).toBe(6);
		expect(chosen({ provinces: [''] })).toBe(0);
	});

	it('chooses levels, of which an agency without one has none', () => {
		expect(chosen({ levels: ['A', 'AA'] })).toBe(2);
		expect(chosen({ levels: ['incomplete'] })).toBe(1);
		expect(chosen({ levels: ['AA', 'A', 'B', 'C', 'D', 'E', 'F', 'incomplete'] })).toBe(5);
		expect(chosen({ levels: [''] })).toBe(0);
	});

	it('chooses a range without its end, but for 100', () => {
		expect(chosen({ scores: { from: 60, to: 85 } })).toBe(2);
		expect(chosen({ scores: { from: 60.01, to: 85.01 } })).toBe(2);
		expect(chosen({ scores: { from: 85, to: 99.99 } })).toBe(1);
		expect(chosen({ scores: { from: 85, to: 100 } })).toBe(2);
		// Those without a total are in none.
		expect(chosen({ scores: { from: 0, to: 100 } })).toBe(4);
	});

	it('looks past the parts it is told to', () => {
		const narrow = { ...filter, levels: ['A'], scores: { from: 0, to: 80 } };
		expect(select(scored, narrow)).toHaveLength(0);
		expect(select(scored, narrow, ['levels'])).toHaveLength(1);
		expect(select(scored, narrow, ['levels', 'scores'])).toHaveLength(6);
	});

	it('counts whom levels or a range leave out for having none', () => {
		expect(withoutScore(scored, filter)).toBe(0);
		expect(withoutScore(scored, { ...filter, levels: ['A'] })).toBe(1);
		expect(withoutScore(scored, { ...filter, scores: { from: 0, to: 50 } })).toBe(2);
		expect(withoutScore(scored, { ...filter, levels: ['A'], districts: ['ก'] })).toBe(0);
	});
});

describe('choices', () => {
	it('count each id of a part, the others standing', () => {
		expect(choices(scored, { ...filter, districts: ['ก'], levels: ['A', 'B'] })).toEqual({
			years: { 2563: 1 },
			asOf: { latest: 1 },
			provinces: { สกลนคร: 1 },
			districts: { ก: 1, ข: 1 },
			types: { sao: 1 },
			levels: { D: 1, B: 1 },
		});
	});

	it('count what is blank by itself, and other years and rounds', () => {
		const agencyYears = compose(
			visits([
				{ round: 6, agency_type: undefined, agency_name: 'ทุ่งแก', district: undefined },
				{ round: 12, fiscal_year: 2564, province: undefined },
			]),
		);
		expect(choices(agencyYears, { ...filter, years: [2563, 2564] })).toEqual({
			years: { 2563: 1, 2564: 1 },
			asOf: { latest: 2, 6: 1, 12: 1 },
			provinces: { สกลนคร: 1, '': 1 },
			districts: { '': 1, เจริญศิลป์: 1 },
			types: { '': 1, sao: 1 },
			levels: { '': 2 },
		});
	});
});
