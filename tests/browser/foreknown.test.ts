import { afterAll, beforeAll, expect, test } from 'vitest';
import answersText from '$data/simulated-province/answers.json?raw';
import simulation from '$data/simulated-province/visits.parquet?url';
import { firstPart, inquiryOf, overviewPage } from '$lib/charts';
import { fetchForeknown, simulated, type Foreknown } from '$lib/dashboard/foreknown';
import { FileReader } from '$lib/dashboard/file-reader';
import { defaultFilter } from '$lib/filters';
import { choicesOf, onlyCounts, overview, preparedColumns, type RunQuery } from '$lib/summaries';
import { startEngine, Warehouse, type Engine } from '$lib/warehouse';

/** Where the file is, from here. */
const written = '../../data/simulated-province/answers.json';

let engine: Engine;
let foreknown: Foreknown;

/** What the page asks first, and what it is then answered. */
beforeAll(async () => {
	const reader = new FileReader(
		() => Promise.resolve(0),
		() => undefined,
		() => [],
	);
	const {
		tables,
		copies: _copies,
		...file
	} = await reader.read({ name: 'visits.parquet', url: simulation });
	engine = await startEngine();
	const warehouse = await Warehouse.open(engine, preparedColumns);
	const stock = await warehouse.load(
		tables.map(({ ipc }) => ipc),
		{ replace: true },
	);
	const answers: Record<string, Awaited<ReturnType<RunQuery>>> = {};
	const run: RunQuery = async (sql) => (answers[sql] = await warehouse.query(sql));
	const { catalogue } = stock;
	const filter = defaultFilter(catalogue);
	await overview(run, filter, catalogue, onlyCounts);
	await choicesOf(run, filter, catalogue);
	await overview(run, filter, catalogue, inquiryOf(overviewPage, firstPart));
	const bare = tables.map(({ ipc: _, ...table }) => table);
	foreknown = { file: { ...file, tables: bare as unknown as typeof tables }, stock, answers };
});
afterAll(() => engine.close());

test('what is known of the simulation beforehand is what the engine answers', async () => {
	// Written anew by `npx vitest run --project browser foreknown -u`.
	await expect(`${JSON.stringify(foreknown, undefined, '\t')}\n`).toMatchFileSnapshot(written);
});

test('it comes through JSON as it was', async () => {
	const { file, stock, answers } = JSON.parse(answersText) as Foreknown;
	// To the order of the keys: the page then knows that nothing is to be drawn anew.
	const [ahead, engines] = await Promise.all([
		simulated(file, stock),
		simulated(foreknown.file, foreknown.stock),
	]);
	expect(JSON.stringify(ahead) === JSON.stringify(engines)).toBe(true);
	for (const [sql, rows] of Object.entries(foreknown.answers)) expect(answers[sql]).toEqual(rows);
});

test('where it does not come nothing is known', async () => {
	const name = 'visits.parquet';
	expect(await fetchForeknown({ name, url: simulation })).toBeUndefined();
	const foreknown = new URL('/nowhere.json', location.href).href;
	expect(await fetchForeknown({ name, url: simulation, foreknown })).toBeUndefined();
});
