import { describe, expect, it } from 'vitest';
import { compose, type AgencyYear } from '../../oracle/compose';
import { peersOf } from '../../oracle/peers';
import { lastVisits, priority } from '../../oracle/priority';
import { allTen, visit, visits } from './visit';

const latest = (years: readonly AgencyYear[]) => years.filter(({ asOf }) => asOf === 'latest');

describe('priority', () => {
	const [whole] = latest(
		compose([
			visit(2, {
				...{ ...allTen(90), i9: 60, ita_total: 77.5, round: 12, visit_date: '2020-10-10' },
				...{ projects_total: 4, projects_completed: 1 },
			}),
		]),
	);

	it('adds up its parts by their weights', () => {
		// 7.5 of 15 points; 0.2 × 25 of 15; 3 of 4 projects; more than a year.
		const expected = 0.4 * 0.5 + 0.3 * (5 / 15) + 0.2 * 0.75 + 0.1;
		expect(whole && priority(whole, '2020-10-10', '2022-01-01')).toBeCloseTo(expected, 12);
		expect(whole && priority(whole, '2020-10-10', '2022-01-01', [0, 0, 7, 0])).toBeCloseTo(
			0.75,
			12,
		);
	});

	it('counts what is unknown half', () => {
		const [blank] = latest(compose([visit(2, { round: 12 })]));
		expect(blank && priority(blank, '', '2022-01-01')).toBe(0.5);
	});

	it('goes by the last visit of the last year, unknown where that has no day', () => {
		const years = compose([
			visit(2, { round: 6, visit_date: '2020-04-10' }),
			visit(3, { round: 12, visit_date: '2020-10-10' }),
			visit(4, { agency_code: '2', round: 6, visit_date: '2020-04-10' }),
			visit(5, { agency_code: '2', fiscal_year: 2564, round: 6 }),
		]);
		expect([...lastVisits(years).values()].sort()).toEqual(['', '2020-10-10']);
	});
});

describe('peers', () => {
	it('are those of the province with the same year and ITA year; ties share a rank', () => {
		const years = latest(
			compose(
				visits([
					{ ita_total: 80, i1: 60 },
					{ ita_total: 90, i1: 70 },
					{ ita_total: 90 },
					{ ita_total: 70, agency_type: 'town', agency_name: 'เทศบาลเมืองก' },
					{ ita_total: 99, province: 'นครพนม' },
					{ ita_total: 99, ita_fiscal_year: 2561 },
				]),
			),
		);
		const [own, second] = years.map((one) => peersOf(one, years));
		expect(own?.ranks.type).toEqual({ rank: 3, n: 3 });
		expect(own?.ranks.local).toEqual({ rank: 3, n: 4 });
		expect(second?.ranks.local).toEqual({ rank: 1, n: 4 });
		expect(own?.scores[0]).toMatchObject({
			own: 80,
			district: { n: 4, mean: 82.5 },
			type: { n: 3, mean: 260 / 3 },
			quartiles: [77.5, 85, 90],
		});
		const town = peersOf(years[3] ?? ({} as AgencyYear), years);
		// One of its type is no ranking.
		expect(town?.ranks.type).toBeUndefined();
	});
});
