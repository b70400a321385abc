import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Filter } from '../oracle/filter';
import { randomFilters } from '../oracle/random-filters';
import { compare } from './compare';
import { agencyYears, openNation } from './nation';
import { byDistrict, byType, whole } from './proofs/form-figure-proofs';
import { differencesIn } from './proofs/proof';
import { sides } from './proofs/score-proofs';

const provinces = [...new Set(agencyYears.map(({ province }) => province))];
const within = (chosen: readonly string[], seed: number, count: number): Filter[] => {
	const own = agencyYears.filter(({ province }) => chosen.includes(province));
	return randomFilters(own, seed, count).map((filter) => ({ ...filter, provinces: chosen }));
};
/** The whole nation, a type of it in both years, and the districts of its provinces by ones and twos. */
const filters: Filter[] = [
	{ asOf: 'latest', years: [2565] },
	{ asOf: 12, years: [2564, 2565], types: ['subdistrict'] },
	...provinces
		.slice(0, 24)
		.flatMap((province, index) => [
			...within([province], 100 + index, 1),
			...within([province, provinces[76 - index] ?? ''], 200 + index, 1),
		]),
];
let opened: Awaited<ReturnType<typeof openNation>>;

beforeAll(async () => {
	opened = await openNation();
}, 60_000);
afterAll(() => opened.engine.close());

test('50 filters on the nation give the figures of the oracle', async () => {
	expect(provinces).toHaveLength(77);
	expect(filters).toHaveLength(50);
	const { warehouse, stock } = opened;
	expect(await compare(warehouse, stock.catalogue, agencyYears, filters)).toEqual([]);
}, 120_000);

test.each([
	['of all', whole],
	['by district', byDistrict],
	['by type', byType],
	['of sides', sides],
])('what the pages count %s is the oracle’s', async (_, proof) => {
	const { warehouse, stock } = opened;
	const found = await differencesIn(proof, warehouse, stock.catalogue, agencyYears, filters);
	expect(found).toEqual([]);
});
