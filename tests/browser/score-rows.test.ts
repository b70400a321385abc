import { afterAll, beforeAll, expect, test } from 'vitest';
import { simulateProvince } from '../../data/generate/simulate';
import { compose } from '../oracle/compose';
import { everyYearAndRandom } from '../oracle/random-filters';
import { nearMisses } from '../oracle/score-rows';
import { differencesIn, type Proof } from './proofs/proof';
import { cells, moved, near, points, raising, sides } from './proofs/score-proofs';
import { openProvince, type Opened } from './province';

const agencyYears = compose(simulateProvince().visits);
const years = [...new Set(agencyYears.map(({ year }) => year))];
const filters = everyYearAndRandom(agencyYears, 20_261_124, 500);
/** Lists of agencies cannot be asked for together. */
const ofLists = filters.slice(0, 120);
let opened: Opened;

beforeAll(async () => {
	opened = await openProvince('utf8');
});
afterAll(() => opened.engine.close());

const differences = (proof: Proof, under = filters) =>
	differencesIn(proof, opened.warehouse, opened.stock.catalogue, agencyYears, under);

test('the sides agencies fall short on are the oracle’s', async () => {
	expect(await differences(sides)).toEqual([]);
});

test('the cells they stand in are the oracle’s', async () => {
	expect(await differences(cells, ofLists)).toEqual([]);
});

test('every agency of the filter but for its districts and types is a point', async () => {
	expect(await differences(points, ofLists)).toEqual([]);
});

test('near misses, and what would lift them, are the oracle’s', async () => {
	expect(await differences(near, ofLists)).toEqual([]);
	const all = nearMisses(agencyYears, { asOf: 'latest', years });
	expect(all.some(({ items }) => items !== undefined)).toBe(true);
	expect(all.some(({ rise }) => rise === undefined)).toBe(true);
});

test('who moved, and between which levels, are the oracle’s', async () => {
	expect(await differences(moved, ofLists)).toEqual([]);
});

test.each<{ raised: string[]; targets: Record<string, number> }>([
	{ raised: ['i9', 'i10'], targets: {} },
	{ raised: ['i1', 'i6', 'i10'], targets: { i1: 100, i6: 95.5, i10: 90 } },
	{ raised: [], targets: { i9: 100 } },
])('raising $raised to $targets does what the oracle says', async ({ raised, targets }) => {
	expect(await differences(raising(raised, targets))).toEqual([]);
});
