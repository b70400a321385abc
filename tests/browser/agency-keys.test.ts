import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultFilter, type Catalogue } from '$lib/filters';
import { agencyList, agencyRecord, preparedColumns } from '$lib/summaries';
import { startEngine, Warehouse, type Engine } from '$lib/warehouse';
import { onlyTable } from '../only-table';

let engine: Engine;
let warehouse: Warehouse;
let files = 0;

beforeAll(async () => {
	engine = await startEngine();
	warehouse = await Warehouse.open(engine, preparedColumns);
});
afterAll(() => engine.close());

const header = 'fiscal_year,round,agency_code,agency_name,province,district,visit_date,ita_total';
const run = (sql: string) => warehouse.query(sql);

/** Puts a file of these lines in place of what is there. */
const open = (lines: string[]) => load(lines, true);
/** Puts it beside what is there. */
const add = (lines: string[]) => load(lines, false);

async function load(lines: string[], replace: boolean): Promise<Catalogue> {
	const bytes = new TextEncoder().encode([header, ...lines].join('\n'));
	const { ipc } = await onlyTable({ name: 'visits.csv', bytes, file: ++files });
	return (await warehouse.load([ipc], { replace })).catalogue;
}

/** The keys of all agencies listed, by name and district. */
async function keysOf(catalogue: Catalogue): Promise<Record<string, number>> {
	const list = await agencyList(run, { ...defaultFilter(catalogue), years: [] }, catalogue);
	return Object.fromEntries(
		list.map(({ name, district = '', key }) => [`${name} ${district}`.trim(), key]),
	);
}

const found = async (key = -1) => {
	const record = await agencyRecord(run, { key, asOf: 'latest' });
	return record && [record.name, record.years.join()].join(' ');
};

test('a key leads to its agency after a reload, whatever stands beside it', async () => {
	const lines = ['2563,6,7,อบต.หนึ่ง,,ก,,80', '2563,6,,อบต.สอง,,ก,,81'];
	const keys = await keysOf(await open(lines));
	expect(new Set(Object.values(keys)).size).toBe(2);
	// Others come before them now, so their numbers are not what they were.
	const others = ['2563,6,1,อบต.ศูนย์,,ก,,70', '2563,6,,อบต.กอ,,ก,,71', '2564,6,,อบต.สอง,,ก,,90'];
	const catalogue = await open([...others, ...lines]);
	expect(await keysOf(catalogue)).toMatchObject(keys);
	expect(await found(keys['อบต.หนึ่ง ก'])).toBe('อบต.หนึ่ง 2563');
	expect(await found(keys['อบต.สอง ก'])).toBe('อบต.สอง 2563,2564');
	expect(await found(1)).toBeUndefined();
});

test('agencies of one name in two districts, or of two types, have keys of their own', async () => {
	const keys = await keysOf(
		await open(['2563,6,,อบต.ก,,ข,,80', '2563,6,,อบต.ก,,ค,,81', '2563,6,,ทต.ก,,ข,,82']),
	);
	expect(new Set(Object.values(keys)).size).toBe(3);
	expect(Object.values(keys).every((key) => Number.isSafeInteger(key) && key > 0)).toBe(true);
});

test('a link made before the code was known still leads to the agency', async () => {
	const before = await keysOf(await open(['2563,6,,อบต.หนึ่ง,,ก,,80']));
	const link = before['อบต.หนึ่ง ก'];
	const after = await keysOf(await add(['2564,6,7,อบต.หนึ่ง,,ก,,90']));
	expect(Object.values(after)).not.toContain(link);
	expect(await found(link)).toBe('อบต.หนึ่ง 2563,2564');
	// And where only the file with the codes is open.
	await open(['2564,6,7,อบต.หนึ่ง,,ก,,90']);
	expect(await found(link)).toBe('อบต.หนึ่ง 2564');
});

test('a link that two agencies would answer to leads to neither', async () => {
	const before = await keysOf(await open(['2563,6,,อบต.เหมือน,,ก,,80']));
	const link = before['อบต.เหมือน ก'];
	const twins = ['2563,6,1,อบต.เหมือน,,ก,,80', '2563,6,2,อบต.เหมือน,,ก,,82'];
	await open(twins);
	expect(await found(link)).toBeUndefined();
	// A row that joins neither keeps its own.
	await add(['2563,12,,อบต.เหมือน,,ก,,90']);
	expect(await found(link)).toBe('อบต.เหมือน 2563');
});

test('an agency upgraded under its code keeps its key', async () => {
	const keys = await keysOf(await open(['2563,6,7,อบต.หนึ่ง,,ก,,80', '2564,6,7,ทต.หนึ่ง,,ก,,90']));
	expect(Object.keys(keys)).toHaveLength(2);
	expect(keys['อบต.หนึ่ง ก']).toBe(keys['ทต.หนึ่ง ก']);
});

test('a name that is SQL is found by its key like any other', async () => {
	const name = "อบต.ก'); DROP TABLE visits; --";
	const keys = await keysOf(await open([`2563,6,,"${name}",,"${name}",,80`]));
	const [key] = Object.values(keys);
	expect(await found(key)).toBe(`${name} 2563`);
	expect(await run('SELECT count(*)::INTEGER AS n FROM visits')).toEqual([{ n: 1 }]);
});
