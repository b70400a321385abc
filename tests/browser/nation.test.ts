import { afterAll, beforeAll, expect, test } from 'vitest';
import { mostTotals, scoreRows, type RunQuery } from '$lib/summaries';
import { select } from '../oracle/filter';
import { sideFigures } from '../oracle/score-rows';
import { compare } from './compare';
import { agencyYears, openNation } from './nation';
import { filters, provinces } from './nation-filters';
import { byDistrict, byType, whole } from './proofs/form-figure-proofs';
import { differencesIn } from './proofs/proof';
import { cells, sides } from './proofs/score-proofs';

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
	['of cells of sides', cells],
])('what the pages count %s is the oracle’s', async (_, proof) => {
	const { warehouse, stock } = opened;
	const found = await differencesIn(proof, warehouse, stock.catalogue, agencyYears, filters);
	expect(found).toEqual([]);
});

const noChoice = { asOf: 'latest' as const, provinces: [], districts: [], types: [], levels: [] };

test('too many agencies for dots stand in cells, the few of a district one by one', async () => {
	const { warehouse, stock } = opened;
	const { catalogue } = stock;
	const run: RunQuery = (sql) => warehouse.query(sql);
	const year = Math.max(...catalogue.years.map(({ year }) => year));
	const all = { ...noChoice, years: [year] };
	const nation = await scoreRows(run, all, catalogue);
	expect(nation.points).toEqual([]);
	expect(nation.sides.points).toEqual([]);
	const counted = nation.sides.cells.reduce((sum, { count }) => sum + count, 0);
	const known = sideFigures(select(agencyYears, { asOf: 'latest', years: [year] })).n;
	expect([counted, known > mostTotals]).toEqual([known, true]);

	const [district = ''] = catalogue.districts.map(({ id }) => id);
	const few = await scoreRows(run, { ...all, districts: [district] }, catalogue);
	expect(few.points).toEqual([]);
	expect(few.sides.cells).toEqual([]);
	expect(few.sides.points.length).toBeGreaterThan(0);
	expect(few.sides.points.every((point) => point.district === district)).toBe(true);
});
