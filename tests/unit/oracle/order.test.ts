import { describe, expect, it } from 'vitest';
import type { Value } from '../../../data/generate/record';
import { duplicates, latestFirst } from '../../oracle/order';
import { visit } from './visit';

function refusedRows(...rows: Record<string, Value>[]): number[] {
	return duplicates(rows.map((values, index) => visit(index + 2, values))).map(({ row }) => row);
}

describe('latestFirst', () => {
	it('goes by round, then date, then row', () => {
		const rows = [
			visit(2, { round: 6, visit_date: '2020-09-01' }),
			visit(3, { visit_date: '2020-12-01' }),
			visit(4, { round: 12 }),
			visit(5, { round: 12, visit_date: '2020-10-01' }),
			visit(6, {}),
			visit(7, {}),
			visit(8, { round: 6, visit_date: '2020-04-10' }),
		];
		expect(latestFirst(rows).map(({ row }) => row)).toEqual([5, 4, 2, 8, 3, 7, 6]);
	});
});

describe('duplicates', () => {
	it('refuses the earlier date, wherever it stands', () => {
		const early = { round: 6, visit_date: '2020-04-01' };
		const late = { round: 6, visit_date: '2020-04-10' };
		expect(refusedRows(early, late)).toEqual([2]);
		expect(refusedRows(late, early)).toEqual([3]);
	});

	it('refuses a row without a date before one with', () => {
		expect(refusedRows({ round: 12, visit_date: '2020-10-01' }, { round: 12 })).toEqual([3]);
	});

	it('refuses the upper rows where the dates are equal or blank', () => {
		expect(refusedRows({ round: 6 }, { round: 6 }, { round: 6 })).toEqual([2, 3]);
	});

	it('counts a row that takes its code from another as the same agency', () => {
		expect(refusedRows({ round: 6, agency_code: undefined }, { round: 6 })).toEqual([2]);
	});

	it('keeps other rounds, years and agencies, and every blank round', () => {
		expect(refusedRows({ round: 6 }, { round: 12 }, {}, {})).toEqual([]);
		expect(refusedRows({ round: 6 }, { round: 6, fiscal_year: 2564 })).toEqual([]);
		expect(refusedRows({ round: 6 }, { round: 6, agency_code: '1' })).toEqual([]);
	});

	it('takes a row refused for want of an agency or a year for no duplicate', () => {
		const nameless = { round: 6, agency_name: undefined };
		const yearless = { round: 6, fiscal_year: undefined };
		expect(refusedRows({ round: 6 }, nameless, yearless, yearless)).toEqual([]);
	});
});
