import { afterAll, beforeAll, expect, test } from 'vitest';
import { compare } from './compare';
import { agencyYears, openNation } from './nation';
import { filters, provinces } from './nation-filters';
import { byDistrict, byType, whole } from './proofs/form-figure-proofs';
import { differencesIn } from './proofs/proof';
import { sides } from './proofs/score-proofs';

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
});

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
