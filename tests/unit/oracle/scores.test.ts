import { describe, expect, it } from 'vitest';
import { assess } from '../../oracle/scores';
import { allTen, realScores, visit } from './visit';

/** Three form scores and a total, in a year of level names. */
function named(ita_total: number, iit?: number, eit?: number, oit?: number) {
	return assess(visit(2, { fiscal_year: 2567, ita_total, iit, eit, oit })).level;
}

describe('assess', () => {
	it('gives the real visit its 51.27, level E, not submitted', () => {
		// Σ IIT 465.03, Σ EIT 233.68, Σ OIT 0: (6 · 46503 + 10 · 23368) / 100 = 5126.98 hundredths.
		expect(assess(visit(2, realScores))).toEqual({
			year: 2562,
			regime: 'letters',
			weighted: 51.27,
			total: 51.27,
			level: 'E',
			awarded: 'E',
			notSubmitted: true,
		});
	});

	it('rounds half up, once', () => {
		// 10 · 0.05 + … : i6 = 0.05 alone is 0.005, which rounds to 0.01; 0.04 is 0.004, to 0.00.
		expect(assess(visit(2, { ...allTen(0), i6: 0.05 })).weighted).toBe(0.01);
		expect(assess(visit(2, { ...allTen(0), i6: 0.04 })).weighted).toBe(0);
		// 84.995 in doubles falls short of the half; in decimals it does not.
		expect(assess(visit(2, allTen(84.995))).weighted).toBe(85);
	});

	it('uses what is given before what is computed', () => {
		const given = assess(visit(2, { ...realScores, ita_total: 60, ita_level: 'C' }));
		expect(given).toMatchObject({ total: 60, weighted: 51.27, level: 'C', awarded: 'D' });
	});

	it('has no weighted total without all ten', () => {
		expect(assess(visit(2, { ...allTen(90), i7: undefined })).total).toBeUndefined();
	});

	it('takes the year before the visit where no ITA year is given', () => {
		expect(assess(visit(2, {})).year).toBe(2562);
		expect(assess(visit(2, { ita_fiscal_year: 2563 })).year).toBe(2563);
	});

	it.each([
		[100, 'AA'],
		[95, 'AA'],
		[94.99, 'A'],
		[85, 'A'],
		[84.99, 'B'],
		[75, 'B'],
		[74.99, 'C'],
		[65, 'C'],
		[64.99, 'D'],
		[55, 'D'],
		[54.99, 'E'],
		[50, 'E'],
		[49.99, 'F'],
		[0, 'F'],
	])('awards %d the level %s before ITA 2566', (ita_total, level) => {
		expect(assess(visit(2, { ita_total })).level).toBe(level);
	});

	it('awards names from ITA 2566 by total and forms', () => {
		expect(named(95, 95, 95, 95)).toBe('excellent');
		expect(named(97, 94.99, 99, 99)).toBe('good');
		expect(named(94.99, 99, 99, 99)).toBe('good');
		expect(named(85, 85, 85, 85)).toBe('good');
		expect(named(90, 84.99, 99, 99)).toBe('pass');
		expect(named(84.99)).toBe('improve');
		expect(named(70)).toBe('improve');
		expect(named(69.99)).toBe('urgent');
	});

	it('leaves a name unknown at 85 or more where a form is missing', () => {
		expect(named(90, 90, 90)).toBeUndefined();
	});

	it('takes a missing form as the exact mean of all its indicators', () => {
		// (84.99 + 84.99 + 85.02) / 3 is 85 exactly.
		const eit = { i6: 84.99, i7: 84.99, i8: 85.02 };
		const forms = { fiscal_year: 2567, ita_total: 90, iit: 90, oit: 90 };
		expect(assess(visit(2, { ...forms, ...eit })).level).toBe('good');
		expect(assess(visit(2, { ...forms, ...eit, i8: 85.01 })).level).toBe('pass');
		expect(assess(visit(2, { ...forms, ...eit, i8: undefined })).level).toBeUndefined();
	});

	it('changes regime between ITA 2565 and 2566, and knows none before 2562', () => {
		const regimes = [2561, 2562, 2565, 2566].map(
			(ita_fiscal_year) => assess(visit(2, { ita_fiscal_year, ...allTen(90) })).regime,
		);
		expect(regimes).toEqual(['', 'letters', 'letters', 'names']);
		const old = assess(visit(2, { ita_fiscal_year: 2561, ...allTen(90) }));
		expect([old.total, old.level]).toEqual([undefined, undefined]);
	});

	it('finds nothing submitted only where every OIT score given is 0', () => {
		expect(assess(visit(2, { oit: 0 })).notSubmitted).toBe(true);
		expect(assess(visit(2, { i9: 0, i10_1: 12.5 })).notSubmitted).toBe(false);
		expect(assess(visit(2, { ita_total: 0 })).notSubmitted).toBe(false);
	});
});
