import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '$lib/warehouse';
import { simulateProvince } from '../../data/generate/simulate';
import { compose } from '../oracle/compose';
import { randomFilters } from '../oracle/random-filters';
import { compare } from './compare';
import { openProvince, type Opened } from './province';

const agencyYears = compose(simulateProvince().visits);
const filters = randomFilters(agencyYears, 7, 40);
const everything = (['latest', 6, 12] as const).map((asOf) => ({
	asOf,
	years: [...new Set(agencyYears.map(({ year }) => year))],
}));

interface Fault {
	name: string;
	right: string | RegExp;
	wrong: string;
}

/** What goes wrong when a figure is asked for. */
const inSummaries: Fault[] = [
	{ name: 'the pass mark itself fails', right: /total >= 85/g, wrong: 'total > 85' },
	{ name: 'the median is no longer interpolated', right: /quantile_cont/g, wrong: 'quantile_disc' },
	{ name: 'the target is rounded down', right: /\+ 4\) \/\/ 5/g, wrong: ') // 5' },
	{ name: 'an OIT indicator weighs as an EIT one', right: /\b0\.2 \* avg/g, wrong: '0.1 * avg' },
	{
		name: 'a blank indicator counts as nothing to gain',
		right: / FILTER \(i9 IS NOT NULL\)/g,
		wrong: '',
	},
	{ name: 'a score beyond its target counts against it', right: /greatest\(0, /g, wrong: '(' },
	{
		name: 'plans weigh alike, however large',
		right: /sum\(projects_completed\)[^/]+\/[^)]+\)[^)]*\)[^)]*\)/,
		wrong: 'avg(completion_rate)',
	},
	{
		name: 'a list left blank counts as answered',
		right: /count\(\*\) FILTER \(plan_obstacles_answered\)/g,
		wrong: 'count(*)',
	},
	{
		name: 'an explicit "none" counts as another obstacle',
		right: /_other_yes\)/g,
		wrong: '_other_yes IS NOT NULL)',
	},
	{
		name: 'a blank total falls into the last bin',
		right: /CASE WHEN total IS NOT NULL\s+THEN/g,
		wrong: 'CASE WHEN true THEN',
	},
	{
		name: 'bins begin a point early',
		right: /total \/\/ \(5/g,
		wrong: '(total + score_scale()) // (5',
	},
];

/**
 * What goes wrong when agency-years are composed. (A duplicate that stands changes no figure, since
 * the later visit comes first all the same: the report's test holds that one.)
 */
const inComposition: Fault[] = [
	{
		name: 'the earliest plan stands',
		right: /arg_max\(visit, recency\) FILTER \(has_plan\)/,
		wrong: 'arg_min(visit, recency) FILTER (has_plan)',
	},
	{
		name: 'a later total outdoes ten indicators',
		right: /arg_max\(visit, recency\) FILTER \(has_indicators\)/,
		wrong: 'arg_max(visit, recency) FILTER (has_score OR has_indicators)',
	},
	{
		name: 'the earlier of two duplicates stands',
		right: 'visit_date DESC NULLS LAST, file DESC, row DESC',
		wrong: 'visit_date ASC, file, row',
	},
	{
		name: 'a row without a code stays alone',
		right: 'matched.candidates = 1 THEN',
		wrong: 'false THEN',
	},
	{ name: 'a blank round is the latest', right: 'round NULLS FIRST', wrong: 'round NULLS LAST' },
	{
		name: 'different totals go unflagged',
		right: 'count(DISTINCT total) OVER',
		wrong: '0 * count(DISTINCT total) OVER',
	},
];

/** The engine with a fault planted in its SQL; `planted` tells whether the fault ever took. */
function faulty(engine: Engine, { right, wrong }: Fault): Engine & { planted: boolean } {
	const broken = {
		...engine,
		planted: false,
		query(sql: string) {
			const changed = sql.replace(right, wrong);
			broken.planted ||= changed !== sql;
			return engine.query(changed);
		},
	};
	return broken;
}

/** The first difference from the oracle there is, over filters from the widest to the narrow. */
async function firstDifference({ warehouse, stock }: Pick<Opened, 'warehouse' | 'stock'>) {
	for (const filter of [...everything, ...filters]) {
		const found = await compare(warehouse, stock.catalogue, agencyYears, filter);
		if (found.length > 0) return found[0];
	}
	return undefined;
}

describe('a fault in a summary turns the oracle red', () => {
	let opened: Opened;
	beforeAll(async () => {
		opened = await openProvince('parquet');
	});
	afterAll(() => opened.engine.close());

	test.each(inSummaries)('$name', async (fault) => {
		const { engine, stock } = opened;
		const warehouse = faulty(engine, fault);
		expect(await firstDifference({ warehouse, stock } as unknown as Opened)).toBeDefined();
		expect(warehouse.planted).toBe(true);
	});
});

describe('a fault in composing turns the oracle red', () => {
	test.each(inComposition)('$name', async (fault) => {
		let broken: ReturnType<typeof faulty> | undefined;
		const opened = await openProvince('parquet', (engine) => (broken = faulty(engine, fault)));
		const difference = await firstDifference(opened);
		await opened.engine.close();
		expect(difference).toBeDefined();
		expect(broken?.planted).toBe(true);
	});
});
