import { expect, it } from 'vitest';
import { countText, unscoredText } from '$lib/parts/filter-count';
import { en, th } from '$lib/words';
import { overviewOf } from '../charts/overviews';
import { catalogue } from '../filters/catalogue';

const given = [2562, 2563].map((fiscal_year) => ({ agency_code: '6470101', fiscal_year }));

it('counts the agencies of one year out of all of that year', () => {
	const overview = overviewOf(given, { years: [2563] });
	expect(countText(overview, catalogue, en)).toBe('1 of 141 agencies');
	expect(countText(overview, catalogue, th)).toBe('1 จาก 141 หน่วยงาน');
});

it('counts an agency of several years once a year, and says how many agencies these are', () => {
	const overview = overviewOf(given, { years: [2562, 2563] });
	expect(countText(overview, catalogue, en)).toBe('2 agency-years of 1 agency');
	expect(countText(overview, catalogue, th)).toBe('2 หน่วยงาน-ปี จาก 1 หน่วยงาน');
	expect(countText(overviewOf(given, { years: [] }), catalogue, en)).toBe(
		'2 agency-years of 1 agency',
	);
});

it('says none of a year that nobody gave', () => {
	const overview = overviewOf(given, { years: [2599] });
	expect(countText(overview, catalogue, en)).toBe('0 of 0 agencies');
});

it('says how many have no score in the unit counted, and nothing of none', () => {
	const left = (years: number[], withoutScore: number) =>
		unscoredText({ ...overviewOf(given, { years }), withoutScore }, th);
	expect(left([2563], 3)).toBe('ไม่รวม 3 แห่งที่ไม่มีคะแนนหรือระดับ');
	expect(left([2562, 2563], 3)).toBe('ไม่รวม 3 หน่วยงาน-ปีที่ไม่มีคะแนนหรือระดับ');
	expect(left([2563], 0)).toBe('');
});
