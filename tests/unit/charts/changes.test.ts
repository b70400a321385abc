import { describe, expect, it } from 'vitest';
import { keyFigures } from '$lib/charts';
import { changeLine } from '$lib/charts/key-figures/change';
import { en, formatCount, formatRate, formatScore, th, type Language } from '$lib/words';
import { contextOf } from './drawn';
import { overviewOf, type Agency } from './overviews';

describe('a change in words', () => {
	it.each([
		['more', { now: 12, before: 9, n: 40 }, '+3 แห่ง จากปีก่อน (n 40)'],
		['fewer', { now: 9, before: 1209, n: 1300 }, '−1,200 แห่ง จากปีก่อน (n 1,300)'],
		['as many', { now: 9, before: 9, n: 2 }, 'เท่าปีก่อน (n 2)'],
		['none then and now', { now: 0, before: 0, n: 2 }, 'เท่าปีก่อน (n 2)'],
	])('says %s, with the pairs', (_, change, line) => {
		expect(changeLine(change, formatCount, () => 'แห่ง', th)).toEqual([line]);
	});

	it('says the same where the difference rounds to nothing', () => {
		const median = (now: number) =>
			changeLine({ now, before: 80, n: 9 }, formatScore, () => 'points', en);
		expect(median(80.004)).toEqual(['as in the year before (n 9)']);
		expect(median(79.996)).toEqual(['as in the year before (n 9)']);
		expect(median(80.005)).toEqual(['+0.01 points on the year before (n 9)']);
		expect(median(78.5)).toEqual(['−1.50 points on the year before (n 9)']);
	});

	it('says shares in percentage points', () => {
		const change = { now: 0.425, before: 0.3, n: 9 };
		expect(changeLine(change, formatRate, () => 'จุด', th)).toEqual(['+12.5 จุด จากปีก่อน (n 9)']);
	});

	it.each([
		['several years chosen', undefined],
		['no pair', { now: undefined, before: undefined, n: 0 }],
		['one side', { now: 5, before: undefined, n: 3 }],
	])('says nothing of %s', (_, change) => {
		expect(changeLine(change, formatCount, () => 'แห่ง', th)).toEqual([]);
	});
});

/** An agency in the year before and in this one. */
const pair = (code: string, before: Agency, now: Agency): Agency[] =>
	[before, now].map((own, later) => ({ agency_code: code, fiscal_year: 2563 + later, ...own }));
const plan = (completed: number, round = 6): Agency => ({
	...{ round, projects_total: 10, projects_completed: completed },
});

const given = [
	...pair('1', { ita_total: 80, ...plan(2) }, { ita_total: 90, ...plan(5) }),
	...pair('2', { ita_total: 70, ...plan(4) }, { ita_total: 86, ...plan(6) }),
	...pair('3', { ita_level: 'incomplete', ...plan(9, 12) }, { ita_total: 60, ...plan(1) }),
	// Of this year alone: it is in the figures, and in no change.
	{ agency_code: '4', fiscal_year: 2564, ita_total: 100, ...plan(10) },
];

function changesOf(
	years: readonly number[],
	agencies: readonly Agency[] = given,
	language?: Language,
) {
	const context = contextOf(overviewOf(agencies, { years }), 'whole', language);
	return Object.fromEntries(
		keyFigures(context, { rows: 9, refused: 0, clean: 9 }).map(({ id, lines }) => [
			id,
			lines.filter((line) => /ปีก่อน|year before/.test(line)),
		]),
	);
}

describe('the key figures', () => {
	it('say the change over the pairs of each figure', () => {
		expect(changesOf([2564])).toEqual({
			agencies: ['3 แห่งนิเทศปีก่อนด้วย'],
			'pass-rate': ['+2 แห่ง จากปีก่อน (n 2)'],
			median: ['+13.00 คะแนน จากปีก่อน (n 2)'],
			incomplete: ['−1 แห่ง จากปีก่อน (n 3)'],
			// 11 of 20 projects after 6 of 20; the third's plan was seen in another round.
			completion: ['+25.0 จุดร้อยละ จากปีก่อน (n 2)'],
			clean: [],
		});
	});

	it('say it in English', () => {
		expect(changesOf([2564], given, 'en')).toMatchObject({
			agencies: ['3 of them visited the year before'],
			median: ['+13.00 points on the year before (n 2)'],
			completion: ['+25.0 percentage points on the year before (n 2)'],
		});
	});

	it.each([
		['the first year', [2563]],
		['several years', [2563, 2564]],
		['every year', []],
	])('say none for %s', (_, years) => {
		expect(Object.values(changesOf(years)).flat()).toEqual([]);
	});

	it('compare no scores across the two sets of levels, but plans', () => {
		const across = pair('1', { ita_total: 80, ...plan(2) }, { ita_total: 90, ...plan(5) }).map(
			(own, later) => ({ ...own, fiscal_year: 2566 + later }),
		);
		expect(changesOf([2567], across)).toMatchObject({
			agencies: ['1 แห่งนิเทศปีก่อนด้วย'],
			...{ 'pass-rate': [], median: [], incomplete: [] },
			completion: ['+30.0 จุดร้อยละ จากปีก่อน (n 1)'],
		});
	});
});
