import papaparse from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { VisitRecord } from '../../data/generate/record';
import { simulateProvince } from '../../data/generate/simulate';
import type { Ingested } from '$lib/ingest';
import { preparedColumns } from '$lib/summaries';
import { startEngine, Warehouse, type Engine, type Stock } from '$lib/warehouse';
import { onlyTable } from '../only-table';
import { compose } from '../oracle/compose';
import { randomFilters } from '../oracle/random-filters';
import { split } from '../oracle/split';
import { compare } from './compare';
import { faulty, inJoining } from './faults';

const simulated = simulateProvince();
/** Some visits keep their scores, some agency-years have results alone. */
const { visits: halves, results } = split(simulated.visits, {
	keeps: ({ row }) => row % 5 === 0,
	leavesOut: ({ sections }) => sections.agency.row % 11 === 0,
});
const written = (visit: VisitRecord, column: string, value?: number): VisitRecord => ({
	...visit,
	values: { ...visit.values, [column]: value },
	cells: { ...visit.cells, [column]: value === undefined ? '' : String(value) },
});
/** Some keep a total alone, some speak of another year than the one before. */
const visits = halves.map((visit) => {
	if (visit.row % 10 === 0) return written(visit, 'i1');
	const year = Number(visit.values.fiscal_year);
	return visit.row % 7 === 0 && year ? written(visit, 'ita_fiscal_year', year - 2) : visit;
});
// Some of what is kept is not what the results say.
for (const result of results.filter(({ row }) => row % 3 === 0)) {
	if (result.values.ita_total === undefined) continue;
	result.values.ita_total = 61.25;
	result.cells.ita_total = '61.25';
}
const agencyYears = compose(visits, results);

function csv(rows: readonly VisitRecord[], headers: Readonly<Record<string, string>>) {
	const names = Object.keys(headers);
	const lines = rows.map(({ cells }) => names.map((name) => cells[name] ?? ''));
	return new TextEncoder().encode(papaparse.unparse([Object.values(headers), ...lines]));
}
const { fiscal_year: _, ...ofResults } = simulated.headers;
const headersOfResults = Object.fromEntries(
	Object.entries({ ...ofResults, ita_fiscal_year: 'ปีงบประมาณ' }).filter(
		([column]) => column in (results[0]?.cells ?? {}),
	),
);
const take = (
	rows: readonly VisitRecord[],
	headers: Readonly<Record<string, string>>,
	file: number,
) => onlyTable({ name: `${file}.csv`, bytes: csv(rows, headers), file });

let sound: Engine;
/** What the warehouse asks: the engine, with whichever fault is planted. */
let asked: Engine;
let warehouse: Warehouse;
let tables: Ingested[];
const filters = randomFilters(agencyYears, 20_261_124, 40);

const load = () =>
	warehouse.load(
		tables.map(({ ipc }) => ipc.slice()),
		{ replace: true },
	);
const differences = ({ catalogue }: Stock) => compare(warehouse, catalogue, agencyYears, filters);

beforeAll(async () => {
	sound = asked = await startEngine();
	const engine = { ...sound, query: (sql: string) => asked.query(sql) };
	warehouse = await Warehouse.open(engine, preparedColumns);
	tables = [await take(visits, simulated.headers, 1), await take(results, headersOfResults, 2)];
	expect(tables.map((table) => table.results?.header)).toEqual([undefined, 'ปีงบประมาณ']);
});
afterAll(() => sound.close());

test('visits and results in two files give the figures of the oracle', async () => {
	const some = (is: (own: (typeof agencyYears)[number]) => boolean) =>
		expect(agencyYears.filter(is).length).toBeGreaterThan(20);
	some(({ joined }) => joined);
	some(({ visited }) => !visited);
	some(({ totalsDiffer, visited }) => totalsDiffer && visited);
	expect(await differences(await load())).toEqual([]);
});

test.each(inJoining)('the oracle notices where $name', async (fault) => {
	const broken = (asked = faulty(sound, fault));
	const stock = await load();
	expect(await differences(stock)).not.toEqual([]);
	expect(broken.planted).toBe(true);
	asked = sound;
});

test('loaded anew without a fault, they give them again', async () => {
	expect(await differences(await load())).toEqual([]);
});
