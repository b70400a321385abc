import { describe, expect, it } from 'vitest';
import type { Value } from '../../../data/generate/record';
import { compose } from '../../oracle/compose';
import { figures } from '../../oracle/figures';
import { allTen, realScores, visit, visits } from './visit';

function flagged(...values: Record<string, Value>[]) {
	const filter = { asOf: 'latest', years: [2563, 2567] } as const;
	return figures(compose(visits(values)), filter).flagged;
}

describe('flagged', () => {
	it('finds a total more than 0.02 from the weighted one, decided in decimals', () => {
		expect(flagged({ ...realScores, ita_total: 51.29 }).ita).toBe(0);
		expect(flagged({ ...realScores, ita_total: 51.25 }).ita).toBe(0);
		expect(flagged({ ...realScores, ita_total: 51.3 }).ita).toBe(1);
		expect(flagged({ ...realScores, ita_total: 51.24 }).ita).toBe(1);
		expect(flagged({ ita_total: 51.3 }).ita).toBe(0);
	});

	it('finds a level that is not the one awarded', () => {
		expect(flagged({ ita_total: 84.99, ita_level: 'B' }).ita).toBe(0);
		expect(flagged({ ita_total: 84.99, ita_level: 'A' }).ita).toBe(1);
		expect(flagged({ ...allTen(90), ita_level: 'B' }).ita).toBe(1);
		expect(flagged({ fiscal_year: 2567, ita_total: 60, ita_level: 'improve' }).ita).toBe(1);
	});

	it('says nothing of incomplete, of the other regime, or of a level that cannot be told', () => {
		expect(flagged({ ita_total: 90, ita_level: 'incomplete' }).ita).toBe(0);
		expect(flagged({ ita_total: 90, ita_level: 'improve' }).ita).toBe(0);
		expect(flagged({ fiscal_year: 2567, ita_total: 90, ita_level: 'improve' }).ita).toBe(0);
		expect(flagged({ ita_level: 'B' }).ita).toBe(0);
	});

	it('finds totals that differ between the visits of a year, as of any round', () => {
		const agencyYears = compose([
			visit(2, { round: 6, ita_total: 90 }),
			visit(3, { round: 12, ita_total: 91 }),
			visit(4, { ...{ round: 6, fiscal_year: 2564 }, ita_total: 92 }),
		]);
		for (const asOf of ['latest', 6, 12] as const) {
			expect(figures(agencyYears, { asOf, years: [2563] }).flagged.ita).toBe(1);
		}
		expect(figures(agencyYears, { asOf: 6, years: [2564] }).flagged.ita).toBe(0);
	});

	it('does not flag the section of a round that has none', () => {
		const agencyYears = compose([
			visit(2, { ita_total: 90 }),
			visit(3, { ita_total: 91 }),
			visit(4, { round: 6 }),
		]);
		expect(figures(agencyYears, { asOf: 6, years: [2563] }).flagged.ita).toBe(0);
	});

	it('finds more projects counted than planned, blanks adding nothing', () => {
		const counts = { projects_total: 10, projects_completed: 4, projects_in_progress: 6 };
		expect(flagged(counts).plan).toBe(0);
		expect(flagged({ ...counts, projects_cancelled: 1 }).plan).toBe(1);
		expect(flagged({ ...counts, projects_total: undefined }).plan).toBe(0);
		expect(flagged({ projects_total: 3, projects_not_started: 4 }).plan).toBe(1);
	});

	it('finds a type that is not the name’s, and a type nothing tells', () => {
		expect(flagged({}).agency).toBe(0);
		expect(flagged({ agency_type: 'subdistrict' }).agency).toBe(1);
		expect(flagged({ agency_type: undefined }).agency).toBe(0);
		expect(flagged({ agency_name: 'ทุ่งแก' }).agency).toBe(0);
		expect(flagged({ agency_name: 'ทุ่งแก', agency_type: undefined }).agency).toBe(1);
	});
});
