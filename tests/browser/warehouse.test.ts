import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultFilter, chosen, type Catalogue } from '$lib/filters';
import {
	agencies,
	distinctAgencies,
	meanTotal,
	medianTotal,
	passing,
	summarise,
	type Metric,
	preparedColumns,
} from '$lib/summaries';
import { startEngine, Warehouse, type Engine, type Stock } from '$lib/warehouse';
import { onlyTable } from '../only-table';

let engine: Engine;
let warehouse: Warehouse;

beforeAll(async () => {
	engine = await startEngine();
	warehouse = await Warehouse.open(engine, preparedColumns);
});
afterAll(() => engine.close());

const header = 'fiscal_year,round,agency_code,agency_name,province,district,visit_date,ita_total';

/** The Arrow bytes of a few CSV lines under the header above. */
async function visits(lines: string[], file = 1): Promise<Uint8Array> {
	const bytes = new TextEncoder().encode([header, ...lines].join('\n'));
	const { ipc } = await onlyTable({ name: 'visits.csv', bytes, file });
	return ipc;
}

async function figure(metric: Metric, { catalogue }: Stock) {
	const [row] = await summarise(
		(sql) => warehouse.query(sql),
		{ by: [], metrics: [metric] },
		chosen(defaultFilter(catalogue), catalogue),
	);
	return row?.figure(metric).value;
}

describe('the engine is sealed', () => {
	test.each([
		"SELECT * FROM read_csv('https://example.invalid/a.csv')",
		"SELECT * FROM read_csv('/etc/passwd')",
		"COPY (SELECT 1) TO 'out.csv'",
		'LOAD parquet',
		'LOAD json',
		'SET enable_external_access = true',
		'SET autoload_known_extensions = true',
		"ATTACH 'other.db'",
	])('%s is refused', async (sql) => {
		// Not as it would fail in any case: for want of a network, or of the file.
		await expect(engine.query(sql)).rejects.toThrow(
			/disabled (?:by|through) configuration|configuration has been locked/,
		);
		// And the engine still answers.
		expect(await engine.query('SELECT 1::INTEGER AS one')).toEqual([{ one: 1 }]);
	});
});

describe('loading', () => {
	// Each begins with a load in place of all that the ones before it left.
	const failingWarehouse = () =>
		Warehouse.open(failAt(engine, 'CREATE OR REPLACE TABLE agency_years'), preparedColumns);
	const load = async (line: string, file = 1, replace = file === 1) =>
		warehouse.load([await visits([line], file)], { replace });

	test('a load that fails midway leaves what stood', async () => {
		const stock = await load('2563,6,,อบต.หนึ่ง,,ก,,80');
		const failing = await failingWarehouse();
		// Bytes are handed over to the engine's worker, so each load needs its own.
		const more = () => visits(['2564,6,,อบต.สอง,,ก,,90'], 2);
		await expect(failing.load([await more()], { replace: true })).rejects.toThrow('planted');
		expect(await figure(meanTotal, stock)).toBe(80);
		// The next load is not disturbed by the one that failed.
		const next = await warehouse.load([await more()], { replace: false });
		expect(next.catalogue.years.map(({ year }) => year)).toEqual([2563, 2564]);
	});

	test('bytes that are no Arrow leave what stood', async () => {
		const stock = await load('2563,6,,อบต.หนึ่ง,,ก,,80');
		// Cut off early, it is no error to the engine, which would wait for the rest.
		for (const broken of [new Uint8Array([1, 2, 3]), (await visits(['2563'])).slice(0, 900)]) {
			await expect(warehouse.load([broken], { replace: true })).rejects.toThrow();
			expect(await figure(meanTotal, stock)).toBe(80);
		}
		expect(await figure(meanTotal, await load('2563,6,,อบต.สอง,,ก,,81', 2))).toBe(80.5);
	});

	test('replaces wholly, or adds', async () => {
		await load('2563,6,,อบต.หนึ่ง,,ก,,80');
		const added = await load('2563,6,,อบต.สอง,,ก,,90', 2);
		expect(await figure(agencies, added)).toBe(2);
		const replaced = await load('2563,6,,อบต.สาม,,ก,,70', 3, true);
		expect(await figure(agencies, replaced)).toBe(1);
		expect(await figure(meanTotal, replaced)).toBe(70);
	});

	test('a table goes as another comes in its place, both or neither', async () => {
		const stock = await load('2563,6,,อบต.หนึ่ง,,ก,,80');
		const anew = () => visits(['2563,6,,อบต.หนึ่ง,,ก,,70'], 2);
		const options = { replace: false, remove: [1] };
		const failing = await failingWarehouse();
		await expect(failing.load([await anew()], options)).rejects.toThrow('planted');
		expect(await figure(meanTotal, stock)).toBe(80);
		const next = await warehouse.load([await anew()], options);
		expect(next.findings).toEqual([]);
		expect(await figure(meanTotal, next)).toBe(70);
	});

	test('a duplicate in a later file stands, and the earlier row is reported', async () => {
		await load('2563,6,7,อบต.หนึ่ง,,ก,,80');
		const stock = await load('2563,6,7,อบต.หนึ่ง,,ก,,90', 2);
		expect(stock.findings).toEqual([{ file: 1, row: 2, code: 'duplicate_visit' }]);
		expect(await figure(meanTotal, stock)).toBe(90);
	});

	test('a row without a code that two agencies fit is reported, and joins neither', async () => {
		const stock = await warehouse.load(
			[
				await visits([
					'2563,6,1,อบต.เหมือน,,ก,,80',
					'2563,6,2,อบต.เหมือน,,ข,,82',
					'2563,12,,อบต.เหมือน,,,,90',
				]),
			],
			{ replace: true },
		);
		expect(stock.findings.map(({ row, code }) => [row, code])).toEqual([[4, 'ambiguous_agency']]);
		expect(await figure(distinctAgencies, stock)).toBe(3);
	});
});

describe('figures', () => {
	const load = async (totals: string[]) =>
		warehouse.load(
			[await visits(totals.map((total, index) => `2563,6,${index},อบต.ก,,ก,,${total}`))],
			{
				replace: true,
			},
		);

	test('the median of 84.99 and 85.00 is 84.995', async () => {
		expect(await figure(medianTotal, await load(['84.99', '85.00']))).toBe(84.995);
	});

	test.each(['84.999', '84.99999', '84.999999999'])(
		'%s does not pass, however fine',
		async (total) => {
			const stock = await load([total, '85']);
			expect(await figure(passing, stock)).toBe(1);
			expect(await figure(meanTotal, stock)).toBeCloseTo((Number(total) + 85) / 2, 12);
		},
	);

	test('a blank total is no zero', async () => {
		const stock = await load(['', '90', '']);
		expect(await figure(meanTotal, stock)).toBe(90);
		expect(await figure(agencies, stock)).toBe(3);
		expect(await figure(meanTotal, await load(['', '']))).toBeUndefined();
	});
});

test('names that are SQL, markup or formulas stay names', async () => {
	const hostile = ["ก'); DROP TABLE visits; --", '=1+1', '<img src=x onerror=alert(1)>', '{a|b}'];
	const lines = hostile.map((name, index) => `2563,6,${index},อบต.ก,,"${name}",,80`);
	const { catalogue } = await warehouse.load([await visits(lines)], { replace: true });
	expect(catalogue.districts.map(({ name }) => name).sort()).toEqual([...hostile].sort());
	for (const { id } of catalogue.districts) {
		const [row] = await summarise(
			(sql) => warehouse.query(sql),
			{ by: [], metrics: [agencies] },
			chosen(ofDistrict(catalogue, id), catalogue),
		);
		expect(row?.figure(agencies).value).toBe(1);
	}
});

const ofDistrict = (catalogue: Catalogue, id: string) => ({
	...defaultFilter(catalogue),
	districts: [id],
});

/** The engine, but one statement fails. */
function failAt(engine: Engine, statement: string): Engine {
	return {
		...engine,
		query(sql) {
			// The types and the table of visits stand already.
			if (sql.startsWith('CREATE T')) return Promise.resolve([]);
			return sql.includes(statement) ? Promise.reject(new Error('planted')) : engine.query(sql);
		},
	};
}
