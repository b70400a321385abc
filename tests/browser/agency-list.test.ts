import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultFilter, type Filter } from '$lib/filters';
import { agencyList, priorityOf, standardWeights, type AgencyEntry } from '$lib/summaries';
import { simulateProvince } from '../../data/generate/simulate';
import { compose } from '../oracle/compose';
import { select } from '../oracle/filter';
import { tickedOf } from '../oracle/list-figures';
import { lastVisits, priority } from '../oracle/priority';
import { everyYearAndRandom } from '../oracle/random-filters';
import { assess } from '../oracle/scores';
import { differentUnder } from './compare';
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

const filters = everyYearAndRandom(agencyYears, 20_261_126, 30);
const days = lastVisits(agencyYears);
/** Both say of each agency the same, in one order. */
const sorted = (rows: readonly (readonly unknown[])[]) =>
	rows
		.map((row) => row.map((value) => value ?? null))
		.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

test.each([
	{ today: '2026-11-26', weights: [40, 30, 20, 10] as const },
	{ today: '2023-03-01', weights: [0, 10, 0, 90] as const },
])('priority on $today by $weights is the oracle’s', async ({ today, weights }) => {
	const [below, recoverable, completion, months] = weights;
	const own = { below, recoverable, completion, months };
	expect(Object.values(standardWeights)).toEqual([40, 30, 20, 10]);
	const said = (value: number) => Math.round(value * 1e9);
	const ours = async (filter: Filter) =>
		(await list(filter)).map((entry) => said(priorityOf(entry, own, today).value)).sort();
	expect(
		await differentUnder(filters, ours, (filter) =>
			select(agencyYears, filter)
				.map((one) => said(priority(one, days.get(one.agency), today, [...weights])))
				.sort(),
		),
	).toEqual([]);
});

test('last visits and ticked obstacles are the oracle’s, unknown where it does not know', async () => {
	const count = (texts: AgencyEntry['obstacles'][keyof AgencyEntry['obstacles']]) => texts?.length;
	const ours = async (filter: Filter) =>
		sorted(
			(await list(filter)).map(({ total, lastVisit, obstacles }) => [
				...[total, lastVisit],
				...[count(obstacles.plan_obstacles), count(obstacles.ita_obstacles)],
			]),
		);
	expect(
		await differentUnder(filters, ours, (filter) =>
			sorted(
				select(agencyYears, filter).map(({ agency, sections }) => [
					sections.ita && assess(sections.ita).total,
					// A blank day is unknown.
					days.get(agency) === '' ? undefined : days.get(agency),
					tickedOf(sections.plan_obstacles, 'plan_obstacles'),
					tickedOf(sections.ita_obstacles, 'ita_obstacles'),
				]),
			),
		),
	).toEqual([]);
	const values = [...days.values()];
	expect(values.some((day) => day === '') && values.some((day) => day !== '')).toBe(true);
});
