import { describe, expect, it } from 'vitest';
import { simulateProvince } from '../../../data/generate/simulate';
import { compose } from '../../oracle/compose';
import { agenciesOf, figures } from '../../oracle/figures';
import { identify } from '../../oracle/identity';
import { duplicates } from '../../oracle/order';
import { randomFilters } from '../../oracle/random-filters';

describe('the simulated province', () => {
	const { visits, mistakes } = simulateProvince();
	const accepted = visits.filter((visit) => visit.accepted);
	const agencyYears = compose(visits);
	const years = [...new Set(agencyYears.map(({ year }) => year))];
	const rowsWith = (code: string) =>
		mistakes.filter((mistake) => mistake.code === code).map(({ row }) => row);

	it('holds the duplicates its manifest names', () => {
		const named = rowsWith('duplicate_visit');
		expect(named.length).toBeGreaterThan(0);
		expect(duplicates(visits).map(({ row }) => row)).toEqual(named);
	});

	it('refuses these, rows without an agency or a year, and no other', () => {
		const refused = new Set(duplicates(visits));
		const standing = [...identify(visits).keys()].filter((visit) => !refused.has(visit));
		expect(standing).toEqual(accepted);
	});

	it('has an agency-year of its round for every accepted visit of a known round', () => {
		const ofRounds = agencyYears.filter(({ asOf }) => asOf !== 'latest');
		const known = accepted.filter(({ values }) => values.round !== undefined);
		expect(ofRounds).toHaveLength(known.length);
	});

	it('knows its 147 agencies by code or by name', () => {
		expect(agenciesOf(agencyYears)).toBe(147);
	});

	it('flags the agency-years of the rows its manifest says disagree', () => {
		const [six, twelve] = ([6, 12] as const).map(
			(asOf) => figures(agencyYears, { asOf, years }).flagged,
		);
		const flagged = (section: 'agency' | 'ita' | 'plan') =>
			(six?.[section] ?? 0) + (twelve?.[section] ?? 0);
		// One row each, but different totals stand on both visits of a year.
		const rows = (code: string) =>
			accepted.filter(({ row, values }) => values.round && rowsWith(code).includes(row)).length;
		expect(flagged('agency')).toBe(rows('type_disagrees'));
		expect(flagged('plan')).toBe(rows('counts_exceed_total'));
		expect(flagged('ita')).toBe(
			rows('total_disagrees') + rows('level_disagrees') + 2 * rows('different_totals'),
		);
	});

	it('never gives NaN or infinity, whatever the filter', () => {
		for (const filter of randomFilters(agencyYears, 1, 100)) {
			// JSON leaves undefined out and writes numbers that are none as null.
			expect(JSON.stringify(figures(agencyYears, filter))).not.toContain('null');
		}
	});
});
