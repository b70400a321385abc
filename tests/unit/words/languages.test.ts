import { describe, expect, it } from 'vitest';
import { en, th } from '$lib/words';

/** Every leaf by its path. */
function leaves(node: unknown, path = ''): [path: string, leaf: unknown][] {
	if (typeof node !== 'object' || node === null) return [[path, node]];
	return Object.entries(node).flatMap(([key, child]) => leaves(child, `${path}.${key}`));
}

const kinds = (words: unknown) => leaves(words).map(([path, leaf]) => `${path}: ${typeof leaf}`);

it('has the same texts in both languages', () => {
	expect(kinds(en).sort()).toEqual(kinds(th).sort());
	expect(leaves(th).length).toBeGreaterThan(100);
});

it.each([
	{ language: 'Thai', words: th },
	{ language: 'English', words: en },
])('has no empty text in $language', ({ words }) => {
	const empty = leaves(words).filter(([, leaf]) => typeof leaf === 'string' && leaf.trim() === '');
	expect(empty).toEqual([]);
});

it('has no Thai letter in an English text', () => {
	const thai = leaves(en).filter(([, leaf]) => typeof leaf === 'string' && /[ก-๙]/.test(leaf));
	expect(thai).toEqual([]);
});

describe('sentences with numbers', () => {
	it('names only the rounds there are', () => {
		expect(th.rounds(1200, 0, 3, th.units.agencies)).toBe('รอบ 6 เดือน 1,200 แห่ง · ไม่ทราบรอบ 3 แห่ง');
		expect(en.rounds(0, 2, 0, en.units.agencies)).toBe('2 agencies at 12 months');
		expect(en.rounds(1, 0, 0, en.units.agencyYears)).toBe('1 agency-year at 6 months');
		expect(th.rounds(0, 0, 0, th.units.agencies)).toBe('');
	});

	it('names each ITA year with its number where there are several', () => {
		const one = [{ year: 2565, n: 1200 }];
		const two = [...one, { year: 2566, n: 1 }];
		expect(th.itaYears(one, th.units.agencies)).toBe('ผล ITA ปี 2565');
		expect(en.itaYears(one, en.units.agencies)).toBe('ITA 2565 results');
		expect(th.itaYears(two, th.units.agencies)).toBe('ผล ITA ปี 2565 (1,200 แห่ง), ปี 2566 (1 แห่ง)');
		expect(en.itaYears(two, en.units.agencies)).toBe(
			'ITA results of 2565 (1,200 agencies), 2566 (1 agency)',
		);
		expect(th.itaYears(two, th.units.agencyYears)).toContain('(1,200 หน่วยงาน-ปี)');
	});

	it('says all years where none is chosen', () => {
		expect(th.visitsOf([])).toBe('นิเทศทุกปีงบประมาณ');
		expect(en.visitsOf([2563, 2564])).toBe('visits of 2563, 2564');
	});

	it('tells one agency from many in English', () => {
		expect(en.flagged(1, en.units.agencies)).toBe(
			'1 agency has values that disagree, used as given',
		);
		expect(en.flagged(1200, en.units.agencies)).toBe(
			'1,200 agencies have values that disagree, used as given',
		);
		expect(en.filters.count(1, 1)).toBe('1 of 1 agency');
		expect(en.filters.countYears(2, en.units.agencyYears, 1)).toBe('2 agency-years of 1 agency');
		expect(en.filters.unscored(1, en.units.agencies)).toBe(
			'leaves out 1 agency without a total or level',
		);
		expect(en.filters.loosen('District', 12, en.units.agencies)).toBe(
			'Without the filter on district there are 12 agencies',
		);
	});

	it('says what few is by its number, since few alone says nothing', () => {
		expect(th.few.oneYear).toMatchObject({ mark: '(ไม่ถึง 5)', cell: 'ไม่ถึง 5 แห่ง' });
		for (const { few } of [th, en]) {
			for (const text of Object.values(few.oneYear)) expect(text).toMatch(/5/);
		}
	});

	it('says over several years only that there may be few', () => {
		for (const { few, maybe } of [
			{ few: th.few.severalYears, maybe: /อาจ.*ไม่ถึง 5/ },
			{ few: en.few.severalYears, maybe: /may.*under 5|may.*fewer than 5/ },
		]) {
			for (const text of [few.mark, few.cell, few.note]) expect(text).toMatch(maybe);
		}
	});

	it('says how many rows were refused only where some were', () => {
		expect(th.opened(1131, 0, 1)).toBe('เปิด 1 ไฟล์แล้ว · รับ 1,131 แถว');
		expect(en.opened(2, 5, 2)).toBe('2 files opened · 2 rows accepted · 5 refused');
	});
});
