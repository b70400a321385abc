import { describe, expect, it } from 'vitest';
import { agencyTypes, formScore, forms, levelOf, weightedTotal, type Scores } from '$lib/ita';
import type { VisitRecord } from '../../../data/generate/record';
import {
	accepted,
	agencyYear,
	groupVisits,
	mistakes,
	province,
	splitName,
	visits,
} from './province';

const rowsOf = (code: string) =>
	mistakes.filter((mistake) => mistake.code === code).map(({ row }) => row);
const found = (fits: (visit: VisitRecord) => boolean) =>
	accepted.filter(fits).map(({ row }) => row);
const itaYear = ({ values }: VisitRecord) =>
	Number(values.ita_fiscal_year ?? Number(values.fiscal_year) - 1);
const scoresOf = ({ values }: VisitRecord) => values as unknown as Scores;

describe('the manifest', () => {
	it('names 3 to 8 mistakes of each code, never two in a row', () => {
		const codes = new Set(mistakes.map(({ code }) => code));
		expect(codes.size).toBe(16);
		for (const code of codes) {
			expect(rowsOf(code).length, code).toBeGreaterThanOrEqual(3);
			expect(rowsOf(code).length, code).toBeLessThanOrEqual(8);
		}
		expect(new Set(mistakes.map(({ row }) => row)).size).toBe(mistakes.length);
	});

	it('quotes the cell, and its value is blank where it is impossible', () => {
		const kept = /disagrees|different_totals|exceed|duplicate|personal/;
		for (const { row, column, value, code } of mistakes) {
			const visit = visits[row - 2];
			if (column === undefined) continue;
			if (code === 'personal_data') expect(visit?.values[column]).toBe(value);
			else expect(visit?.cells[column]).toBe(value);
			const fallsBack = column === 'round' || column === 'agency_type';
			expect(visit?.values[column] !== undefined, code).toBe(kept.test(code) || fallsBack);
		}
	});

	it('refuses exactly the rows without agency or year and the lesser duplicates', () => {
		const refused = visits.filter((visit) => !visit.accepted).map(({ row }) => row);
		const planted = ['no_agency', 'no_year', 'duplicate_visit'].flatMap(rowsOf);
		expect(refused).toEqual(planted.sort((one, other) => one - other));
	});
});

describe('what the visits show by themselves', () => {
	const { noticed } = province;
	const count = (code: string) => noticed.filter((notice) => notice.code === code).length;

	it.each([
		...['no_without_reason', 'counts_below_total', 'counts_not_reported', 'band_disagrees'],
		...['bands_differ', 'date_outside_year', 'group_disagrees', 'other_without_text'],
		...['support_without_obstacle', 'filler_in_text'],
	])('%s stands only where it was planted', (code) => {
		expect(count(code)).toBeGreaterThanOrEqual(3);
		expect(count(code)).toBeLessThanOrEqual(6);
	});

	it('quotes the cell, each place once', () => {
		for (const { row, column, value } of noticed) {
			expect(visits[row - 2]?.cells[column]).toBe(value);
		}
		const places = noticed.map(({ row, column, code }) => `${row} ${column} ${code}`);
		expect(new Set(places).size).toBe(noticed.length);
	});
});

describe('what disagrees, by the formulas of the product, was planted', () => {
	it('totals', () => {
		const rows = found((visit) => {
			const total = weightedTotal(itaYear(visit), scoresOf(visit));
			const given = visit.values.ita_total;
			return total !== undefined && typeof given === 'number' && Math.abs(total - given) > 0.02;
		});
		expect(rows).toEqual(rowsOf('total_disagrees'));
		const exact = found((visit) => {
			const total = weightedTotal(itaYear(visit), scoresOf(visit));
			return total !== undefined && (visit.values.ita_total ?? total) !== total;
		});
		expect(exact).toEqual(rows);
	});

	it('levels', () => {
		const rows = found((visit) => {
			const { ita_level: given, ita_total } = visit.values;
			const total = ita_total ?? weightedTotal(itaYear(visit), scoresOf(visit));
			if (typeof total !== 'number' || given === undefined || given === 'incomplete') return false;
			const used = Object.fromEntries(
				forms.map((form) => [form, visit.values[form] ?? formScore(form, scoresOf(visit))]),
			);
			const expected = levelOf(itaYear(visit), total, used);
			return expected !== undefined && expected !== given;
		});
		expect(rows).toEqual(rowsOf('level_disagrees'));
	});

	it('counts', () => {
		const parts = ['completed', 'in_progress', 'not_started', 'cancelled'];
		const rows = found(({ values }) => {
			const sum = parts.reduce((all, part) => all + Number(values[`projects_${part}`] ?? 0), 0);
			return values.projects_total !== undefined && sum > Number(values.projects_total);
		});
		expect(rows).toEqual(rowsOf('counts_exceed_total'));
		const beyond = found(
			({ values }) => Number(values.projects_completed) > Number(values.projects_total),
		);
		expect(beyond).toHaveLength(3);
	});

	it('types', () => {
		const rows = found(({ values }) => splitName(values.agency_name).type !== values.agency_type);
		expect(rows).toEqual(rowsOf('type_disagrees'));
		const known = agencyTypes.map(({ id }) => id);
		expect(accepted.every(({ values }) => known.includes(String(values.agency_type)))).toBe(true);
	});

	it('the totals of one agency and year', () => {
		const rows = [...groupVisits(accepted, agencyYear).values()].flatMap((group) => {
			const totals = group.flatMap(
				(visit) => visit.values.ita_total ?? weightedTotal(itaYear(visit), scoresOf(visit)) ?? [],
			);
			return new Set(totals).size > 1 ? [group.at(-1)?.row ?? 0] : [];
		});
		expect(rows.sort((one, other) => one - other)).toEqual(rowsOf('different_totals'));
	});

	it('two visits of one agency, year and round', () => {
		const known = visits.filter(
			({ values }) =>
				values.agency_name !== undefined && values.fiscal_year !== undefined && values.round,
		);
		const rounds = groupVisits(known, (visit) => `${agencyYear(visit)} ${visit.values.round}`);
		const lesser = [...rounds.values()].flatMap((group) => {
			if (group.length === 1) return [];
			const standing = group.reduce((best, visit) =>
				String(visit.values.visit_date ?? '') >= String(best.values.visit_date ?? '')
					? visit
					: best,
			);
			return group.filter((visit) => visit !== standing).map(({ row }) => row);
		});
		expect(lesser.sort((one, other) => one - other)).toEqual(rowsOf('duplicate_visit'));
	});
});
