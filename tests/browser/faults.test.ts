import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '$lib/warehouse';
import { simulateProvince } from '../../data/generate/simulate';
import { compose } from '../oracle/compose';
import { select, type Filter } from '../oracle/filter';
import { randomFilters } from '../oracle/random-filters';
import { assessedIn } from '../oracle/scores';
import { compare } from './compare';
import { faulty, inChoosing, inComposition, inSummaries } from './faults';
import { inPages } from './page-faults';
import { differencesIn } from './proofs/proof';
import { openProvince, type Opened } from './province';

const agencyYears = compose(simulateProvince().visits);
const everything = (['latest', 6, 12] as const).map((asOf) => ({
	asOf,
	years: [...new Set(agencyYears.map(({ year }) => year))],
}));
const everyYear = (everything[0]?.years ?? []).map((year) => ({
	asOf: 'latest' as const,
	years: [year],
}));
/** What pages ask beside the overview's figures is asked under these. */
const under: Filter[] = [...everyYear, ...everything];
const [highest = 0] = select(agencyYears, { asOf: 'latest', years: [2567] })
	.map((own) => assessedIn(own)?.total ?? 0)
	.sort((a, b) => b - a);

/** From the widest, which show most faults, to the narrow; a range ends on a total there is. */
const filters: Filter[][] = [
	everything,
	[
		{ asOf: 12, years: [2565], levels: ['A', 'B', 'C', 'incomplete'] },
		{ asOf: 'latest', years: [2567], scores: { from: 0, to: highest } },
		...randomFilters(agencyYears, 7, 40),
	],
];

/** The first difference from the oracle there is. */
async function firstDifference({ warehouse, stock }: Pick<Opened, 'warehouse' | 'stock'>) {
	for (const some of filters) {
		const [found] = await compare(warehouse, stock.catalogue, agencyYears, some);
		if (found) return found;
	}
	return undefined;
}

describe('a fault in a summary turns the oracle red', () => {
	let opened: Opened;
	beforeAll(async () => {
		// As the oracle has it: a Parquet file lacks the planted texts.
		opened = await openProvince('utf8');
	});
	afterAll(() => opened.engine.close());

	test('there is no difference without a fault', async () => {
		const { warehouse, stock } = opened;
		expect(await firstDifference(opened)).toBeUndefined();
		for (const proof of new Set(inPages.map(({ proof }) => proof))) {
			const found = await differencesIn(proof, warehouse, stock.catalogue, agencyYears, under);
			expect(found).toEqual([]);
		}
	});

	test.each([...inSummaries, ...inChoosing])('$name', async (fault) => {
		const { engine, stock } = opened;
		const warehouse = faulty(engine, fault);
		expect(await firstDifference({ warehouse, stock } as unknown as Opened)).toBeDefined();
		expect(warehouse.planted).toBe(true);
	});

	test.each(inPages)('$name', async ({ proof, ...fault }) => {
		const { engine, stock } = opened;
		const warehouse = faulty(engine, fault);
		const found = await differencesIn(proof, warehouse, stock.catalogue, agencyYears, under);
		expect(found).not.toEqual([]);
		expect(warehouse.planted).toBe(true);
	});
});

describe('a fault in composing turns the oracle red', () => {
	let sound: Engine;
	/** What the warehouse asks: the engine, with whichever fault is planted. */
	let asked: Engine;
	let opened: Opened;
	beforeAll(async () => {
		opened = await openProvince('parquet', (engine) => {
			sound = asked = engine;
			return { ...engine, query: (sql) => asked.query(sql) };
		});
	});
	afterAll(() => opened.engine.close());

	test('there is no difference without a fault', async () => {
		expect(await firstDifference(opened)).toBeUndefined();
	});

	test.each(inComposition)('$name', async (fault) => {
		const { warehouse, ingested } = opened;
		const broken = (asked = faulty(sound, fault));
		const stock = await warehouse.load([ingested.ipc.slice()], { replace: true });
		expect(await firstDifference({ warehouse, stock })).toBeDefined();
		expect(broken.planted).toBe(true);
	});

	test('there is none either once it is composed anew without one', async () => {
		const { warehouse, ingested } = opened;
		asked = sound;
		const stock = await warehouse.load([ingested.ipc.slice()], { replace: true });
		expect(await firstDifference({ warehouse, stock })).toBeUndefined();
	});
});
