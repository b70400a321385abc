import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultFilter, type Catalogue, type Filter } from '$lib/filters';
import {
	agencies,
	choicesOf,
	mostTotals,
	overview,
	preparedColumns,
	scoredAgencies,
} from '$lib/summaries';
import { startEngine, Warehouse, type Engine } from '$lib/warehouse';
import { onlyTable } from '../only-table';

/** A hostile name among the provinces: it stays a name. */
const otherProvince = "ข'); DROP TABLE visits; --";

const file = [
	'fiscal_year,round,agency_code,agency_name,province,district,ita_total,ita_level,projects_total,projects_completed',
	// Visits of 2567 and 2568: ITA 2566 and 2567, of one set of levels.
	`2567,6,1,อบต.หนึ่ง,ก,เมือง,84.99,,10,5`,
	`2568,6,1,อบต.หนึ่ง,ก,เมือง,100,,10,10`,
	`2567,6,2,อบต.สอง,ก,เมือง,,incomplete,10,0`,
	`2568,6,2,อบต.สอง,ก,เมือง,60,,10,3`,
	// At 85 or more without form scores the level stays unknown: it is not incomplete.
	`2567,12,3,อบต.สาม,"${otherProvince}",เมือง,90,,4,4`,
	`2568,6,3,อบต.สาม,"${otherProvince}",เมือง,85,,4,1`,
	`2568,6,4,อบต.สี่,,,70,,,`,
].join('\n');

let engine: Engine;
let warehouse: Warehouse;
let catalogue: Catalogue;

async function load(text: string) {
	const bytes = new TextEncoder().encode(text);
	const { ipc } = await onlyTable({ name: 'visits.csv', bytes, file: 1 });
	({ catalogue } = await warehouse.load([ipc], { replace: true }));
}

beforeAll(async () => {
	engine = await startEngine();
	warehouse = await Warehouse.open(engine, preparedColumns);
	await load(file);
});
afterAll(() => engine.close());

const seen = (filter: Partial<Filter> = {}) =>
	overview((sql) => warehouse.query(sql), { ...defaultFilter(catalogue), ...filter }, catalogue);
const chosen = async (filter: Partial<Filter>) => (await seen(filter)).whole.figure(agencies).n;

describe('changes', () => {
	test('compare the same agencies, each figure over the pairs that have it', async () => {
		expect((await seen()).changes).toEqual({
			visited: { n: 3, now: 3, before: 3 },
			// Agencies 1 and 3: 100 and 85 after 84.99 and 90.
			passes: { n: 2, now: 2, before: 1 },
			median: { n: 2, now: 92.5, before: 87.495 },
			incomplete: { n: 3, now: 0, before: 1 },
			// Agencies 1 and 2; the third plan was seen at 12 months. 13/20 after 5/20.
			completion: { n: 2, now: 0.65, before: 0.25 },
		});
	});

	test('choose by this year alone', async () => {
		const { changes } = await seen({ scores: { from: 60, to: 85 } });
		expect(changes?.visited).toEqual({ n: 1, now: 1, before: 1 });
		expect(changes?.incomplete).toEqual({ n: 1, now: 0, before: 1 });
		expect(changes?.passes).toEqual({ n: 0 });
	});

	test('are none of several years', async () => {
		expect((await seen({ years: [2567, 2568] })).changes).toBeUndefined();
		expect((await seen({ years: [] })).changes).toBeUndefined();
	});
});

describe('the filter', () => {
	test.each<[Partial<Filter>, number]>([
		[{}, 4],
		[{ asOf: 12 }, 0],
		[{ asOf: 12, years: [2567] }, 1],
		[{ provinces: ['ก'] }, 2],
		[{ provinces: [otherProvince] }, 1],
		[{ districts: ['ก/เมือง'] }, 2],
		[{ levels: ['improve'] }, 1],
		[{ levels: ['improve', 'urgent'] }, 2],
		[{ scores: { from: 60, to: 85 } }, 2],
		[{ scores: { from: 85, to: 100 } }, 2],
		[{ years: [2567], scores: { from: 0, to: 100 } }, 2],
	])('%o chooses %i', async (filter, n) => {
		expect(await chosen(filter)).toBe(n);
	});
});

test.each<[Partial<Filter>, number]>([
	[{}, 0],
	// Agency 3 has a total, but no level; so has agency 1.
	[{ levels: ['urgent'] }, 2],
	[{ years: [2567], levels: ['incomplete'] }, 1],
	[{ years: [2567], scores: { from: 0, to: 50 } }, 1],
	[{ years: [2567], levels: ['improve'], scores: { from: 0, to: 50 } }, 2],
])('%o leaves out %i for want of a level or a total', async (filter, n) => {
	expect((await seen(filter)).withoutScore).toBe(n);
});

test('the catalogue numbers provinces and names the levels there are', () => {
	expect(catalogue.provinces.map(({ id }) => id)).toEqual(['ก', otherProvince]);
	expect(catalogue.levels).toEqual(['improve', 'urgent', 'incomplete']);
});

test('choices count what each would show, the other parts standing', async () => {
	const filter = { ...defaultFilter(catalogue), provinces: ['ก'], scores: { from: 0, to: 85 } };
	const choices = await choicesOf((sql) => warehouse.query(sql), filter, catalogue);
	const counted = Object.entries(choices).map(([part, counts]) => [
		part,
		Object.fromEntries(counts),
	]);
	expect(Object.fromEntries(counted)).toEqual({
		years: { 2567: 1, 2568: 1 },
		asOf: { latest: 1, 6: 1 },
		provinces: { ก: 1, '-': 1 },
		districts: { 'ก/เมือง': 1 },
		types: { sao: 1 },
		levels: { urgent: 1 },
	});
});

test('totals are told one by one up to a number, and together beyond it', async () => {
	const visits = (count: number) =>
		[
			'fiscal_year,agency_code,agency_name,district,ita_total',
			...Array.from(
				{ length: count },
				(_, index) => `2568,${index},อบต.${index},เมือง,${index % 100}`,
			),
		].join('\n');
	await load(visits(mostTotals));
	const told = (await seen()).districtTotals.map(({ figure }) => figure(agencies).n);
	expect(told.reduce((sum, n) => sum + n, 0)).toBe(mostTotals);
	await load(visits(mostTotals + 1));
	const { districtTotals, typeTotals, districts } = await seen();
	expect([...districtTotals, ...typeTotals]).toEqual([]);
	expect(districts[0]?.figure(scoredAgencies).value).toBe(mostTotals + 1);
});
