import { afterAll, beforeAll, expect, test } from 'vitest';
import { simulateProvince } from '../../data/generate/simulate';
import { compose } from '../oracle/compose';
import { randomFilters } from '../oracle/random-filters';
import { compare } from './compare';
import { openProvince, type Opened } from './province';

const agencyYears = compose(simulateProvince().visits);
const filters = randomFilters(agencyYears, 20_261_122, 500);
let opened: Opened;

beforeAll(async () => {
	opened = await openProvince('utf8');
});
afterAll(() => opened.engine.close());

test('500 random filters give the figures of the oracle, whole, by district and by type', async () => {
	const { warehouse, stock } = opened;
	expect(await compare(warehouse, stock.catalogue, agencyYears, filters)).toEqual([]);
}, 120_000);

test('asked one by one, as the dashboard does, they give the same', async () => {
	const { warehouse, stock } = opened;
	const years = stock.catalogue.years.map(({ year }) => year);
	const everything = (['latest', 6, 12] as const).map((asOf) => ({ asOf, years }));
	for (const filter of [...everything, ...filters.slice(0, 20)])
		expect(await compare(warehouse, stock.catalogue, agencyYears, [filter])).toEqual([]);
});
