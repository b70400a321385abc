import { describe, expect, it } from 'vitest';
import type { Cell } from '$lib/visits';
import { reading, repairs } from './reading';

describe('numbers', () => {
	it.each<[Cell, number | string | undefined]>([
		['306,000', 306000],
		['306,000.- บาท', 306000],
		['306,000..... บาท', 306000],
		['๓๐๖,๐๐๐.๕๐', 306000.5],
		['1234.5', 1234.5],
		['  12 ', 12],
		['0', 0],
		[0, 0],
		[306000n, 306000],
		['', undefined],
		[null, undefined],
		[NaN, undefined],
		['-', undefined],
		['–', undefined],
		['.....', undefined],
		['ไม่มี', undefined],
		['สามแสน', 'not_a_number'],
		['30,60', 'not_a_number'],
		['1.2.3', 'not_a_number'],
		[Infinity, 'not_a_number'],
		[true, 'not_a_number'],
		['-5', 'negative_count'],
		['−5', 'negative_count'],
		["'-5", 'negative_count'],
	])('reads %s baht as %s', (cell, expected) => {
		expect(reading('plan_budget', cell)).toBe(expected);
	});

	it.each<[Cell, number | string | undefined]>([
		['80..... โครงการ', 80],
		['80.0', 80],
		[80, 80],
		['2.5', 'fractional_count'],
		[-1, 'negative_count'],
		['99999999999', 'out_of_range'],
	])('reads %s projects as %s', (cell, expected) => {
		expect(reading('projects_total', cell)).toBe(expected);
	});

	it.each<[Cell, number | string | undefined]>([
		['๙๘.๖๖', 98.66],
		['100', 100],
		['93.5 %', 93.5],
		['.5', 0.5],
		['100.01', 'out_of_range'],
		['-0.01', 'out_of_range'],
	])('reads %s points as %s', (cell, expected) => {
		expect(reading('i1', cell)).toBe(expected);
	});
});

describe('years', () => {
	it.each<[Cell, number | string | undefined]>([
		['2563', 2563],
		['๒๕๖๓', 2563],
		['2020', 2563],
		['63', 2563],
		[2563, 2563],
		[2563n, 2563],
		['2563.0', 2563],
		['พ.ศ. 2563', 2563],
		['ปีงบประมาณ พ.ศ. 2563', 2563],
		['', undefined],
		['-', undefined],
		['256', 'not_a_year'],
		['2563/2564', 'not_a_year'],
		['1850', 'not_a_year'],
		[2563.5, 'not_a_year'],
		['ปีนี้', 'not_a_year'],
	])('reads %s as %s', (cell, expected) => {
		expect(reading('fiscal_year', cell)).toBe(expected);
	});

	it('counts the repairs', () => {
		expect(repairs('fiscal_year', '2563')).toEqual([]);
		expect(repairs('fiscal_year', '2020')).toEqual(['era']);
		expect(repairs('fiscal_year', '63')).toEqual(['short_year']);
		expect(repairs('fiscal_year', '๒๕๖๓')).toEqual(['thai_digits']);
	});
});

describe('dates', () => {
	it.each<[Cell, string | undefined]>([
		['10 เมษายน 2563', '2020-04-10'],
		['วันที่ 10 เดือน เมษายน พ.ศ. 2563', '2020-04-10'],
		['๑๐ เมษายน ๒๕๖๓', '2020-04-10'],
		['10 เม.ย. 63', '2020-04-10'],
		['10 เม.ย.63', '2020-04-10'],
		['10-เม.ย.-63', '2020-04-10'],
		['10/4/2563', '2020-04-10'],
		['10/04/63', '2020-04-10'],
		['10.4.2563', '2020-04-10'],
		['10/4/2020', '2020-04-10'],
		['10/4/2563 0:00', '2020-04-10'],
		['2020-04-10', '2020-04-10'],
		['2563-04-10', '2020-04-10'],
		['2020-04-10T00:00:00.000Z', '2020-04-10'],
		['10 April 2020', '2020-04-10'],
		['43931', '2020-04-10'],
		[43931, '2020-04-10'],
		[43931.5, '2020-04-10'],
		[242257, '2020-04-10'],
		[new Date(Date.UTC(2020, 3, 10)), '2020-04-10'],
		[new Date(Date.UTC(2563, 3, 10)), '2020-04-10'],
		['29/2/2563', '2020-02-29'],
		['29/2/2562', 'not_a_date'],
		['31/4/2563', 'not_a_date'],
		['4/25/2563', 'not_a_date'],
		['10 เมษ 2563', 'not_a_date'],
		['เร็วๆ นี้', 'not_a_date'],
		['12', 'not_a_date'],
		[12, 'not_a_date'],
		[new Date(NaN), 'not_a_date'],
		[true, 'not_a_date'],
		['', undefined],
		['-', undefined],
		['ไม่มี', undefined],
	])('reads %s as %s', (cell, expected) => {
		expect(reading('visit_date', cell)).toBe(expected);
	});

	it('counts a date 543 years off as mended, but not a Thai one in its own era', () => {
		expect(repairs('visit_date', '2563-04-10')).toEqual(['date_era']);
		expect(repairs('visit_date', '10 เมษายน 2563')).toEqual([]);
	});
});
