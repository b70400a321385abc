import { describe, expect, it } from 'vitest';
import { simulateProvince } from '../../../data/generate/simulate';
import { compose } from '../../oracle/compose';
import { overview } from '../../oracle/overview';
import { randomFilters } from '../../oracle/random-filters';
import { split } from '../../oracle/split';
import { visit } from './visit';

const { visits, results, whole } = split(simulateProvince().visits);

it('results beside visits give the figures of visits that hold them', () => {
	expect(results.length).toBeGreaterThan(500);
	const joined = compose(visits, results);
	const given = compose(whole);
	expect(joined.filter((own) => own.joined).length).toBeGreaterThan(1000);
	// They are the same but for the mark.
	const unmarked = joined.map((own) => ({ ...own, joined: false }));
	for (const filter of randomFilters(given, 2569, 20)) {
		expect(overview(unmarked, filter)).toEqual(overview(given, filter));
	}
}, 20_000);

describe('results beside visits', () => {
	const result = (row: number, year: number, values = {}) =>
		visit(row, { fiscal_year: year + 1, ita_fiscal_year: year, ...values });
	const seen = (...args: Parameters<typeof compose>) =>
		compose(...args).map(
			({ year, asOf, sections, visited, joined, totalsDiffer }) =>
				`${year} ${asOf} ${sections.ita?.row ?? '-'} ${visited} ${joined} ${totalsDiffer}`,
		);

	it('are taken by visits without an assessment, in every round', () => {
		expect(seen([visit(2, { round: 6 })], [result(9, 2562, { ita_total: 80 })])).toEqual([
			'2563 latest 9 true true false',
			'2563 6 9 true true false',
		]);
	});

	it('leave a visit its own, and differ from it or not', () => {
		const own = visit(2, { ita_total: 81 });
		expect(seen([own], [result(9, 2562, { ita_total: 80 })])).toEqual([
			'2563 latest 2 true false true',
		]);
		expect(seen([own], [result(9, 2562, { ita_total: 81 })])).toEqual([
			'2563 latest 2 true false false',
		]);
	});

	it('stand alone in the year after where the agency was not visited', () => {
		expect(seen([visit(2, {})], [result(9, 2563, { ita_level: 'A' })])).toEqual([
			'2563 latest - true false false',
			'2564 latest 9 false false false',
		]);
	});

	it('go to the visits that speak of their year, and otherwise to none', () => {
		const other = visit(2, { ita_fiscal_year: 2561 });
		expect(seen([other], [result(8, 2561, { ita_total: 1 }), result(9, 2562)])).toEqual([
			'2563 latest 8 true true false',
		]);
	});

	it('say nothing where they have neither total, level nor ten indicators', () => {
		expect(seen([visit(2, {})], [result(9, 2562, { i1: 80 })])).toEqual([
			'2563 latest - true false false',
		]);
	});
});
