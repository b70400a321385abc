import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultFilter, type Filter } from '$lib/filters';
import { agencyList } from '$lib/summaries';
import { simulateProvince } from '../../data/generate/simulate';
import { compose } from '../oracle/compose';
import { select } from '../oracle/filter';
import { assess } from '../oracle/scores';
import { openProvince, type Opened } from './province';

const agencyYears = compose(simulateProvince().visits);
let opened: Opened;

beforeAll(async () => {
	opened = await openProvince('utf8');
});
afterAll(() => opened.engine.close());

const list = (part: Partial<Filter>) =>
	agencyList(
		(sql) => opened.warehouse.query(sql),
		{ ...defaultFilter(opened.stock.catalogue), ...part },
		opened.stock.catalogue,
	);

/** District, type, total and level of each, as the oracle has them, in one order. */
const expected = (years: readonly number[], types?: readonly string[]) =>
	select(agencyYears, { asOf: 'latest', years, types })
		.map(({ district, type, sections: { ita } }) => {
			const { total, level } = ita ? assess(ita) : {};
			return [district, type, total ?? '', level ?? ''].join('|');
		})
		.sort();

test.each([2563, 2566, 2569])('every agency of %i stands in the list once', async (year) => {
	const entries = await list({ years: [year] });
	const ours = entries.map(({ district = '', type = '', total = '', level = '' }) =>
		[district, type, total, level].join('|'),
	);
	expect(ours.sort()).toEqual(expected([year]));
	expect(new Set(entries.map(({ agency }) => agency)).size).toBe(entries.length);
	expect(entries.every(({ name }) => name !== '')).toBe(true);
});

test('the list stands under the filter', async () => {
	const entries = await list({ years: [2564, 2565], types: ['sao'] });
	expect(entries.every(({ type }) => type === 'sao')).toBe(true);
	expect(entries).toHaveLength(expected([2564, 2565], ['sao']).length);
});

test('the weakest indicator is the one with most points of the total to gain', async () => {
	const weights = [0.06, 0.06, 0.06, 0.06, 0.06, 0.1, 0.1, 0.1, 0.2, 0.2];
	const chosen = select(agencyYears, { asOf: 'latest', years: [2563] });
	const most = chosen.map(({ sections: { ita } }) =>
		Math.max(
			0,
			...weights.map((weight, index) => {
				const score = ita?.values[`i${index + 1}`];
				return typeof score === 'number' ? weight * (85 - score) : 0;
			}),
		),
	);
	const entries = await list({ years: [2563] });
	const ours = entries.map(({ weakest }) => weakest?.points ?? 0);
	const rounded = (values: number[]) => values.map((value) => value.toFixed(9)).sort();
	expect(rounded(ours)).toEqual(rounded(most));
});
