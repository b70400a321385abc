import { afterAll, beforeAll, expect, test } from 'vitest';
import { simulateProvince } from '../../data/generate/simulate';
import { compose } from '../oracle/compose';
import { randomFilters } from '../oracle/random-filters';
import { compare } from './compare';
import { openProvince, type Opened } from './province';

const agencyYears = compose(simulateProvince().visits);
const filters = randomFilters(agencyYears, 20_261_122, 200);
let opened: Opened;

beforeAll(async () => {
	opened = await openProvince('utf8');
});
afterAll(() => opened.engine.close());

test('200 random filters give the figures of the oracle, whole, by district and by type', async () => {
	const differences: string[] = [];
	for (const filter of filters) {
		const found = await compare(opened.warehouse, opened.stock.catalogue, agencyYears, filter);
		differences.push(...found);
	}
	expect(differences.slice(0, 20)).toEqual([]);
}, 180_000);

test('every agency-year together gives the figures of the oracle', async () => {
	const years = opened.stock.catalogue.years.map(({ year }) => year);
	for (const asOf of ['latest', 6, 12] as const) {
		const filter = { asOf, years };
		const found = await compare(opened.warehouse, opened.stock.catalogue, agencyYears, filter);
		expect(found.slice(0, 20)).toEqual([]);
	}
});
