import type { Catalogue, Filter } from '$lib/filters';
import { openFile } from '$lib/ingest';
import { agencies, choicesOf, overview, preparedColumns, type RunQuery } from '$lib/summaries';
import { startEngine, Warehouse } from '$lib/warehouse';
import { differences } from '../compare';
import { dashboardResults } from '../dashboard-line';
import { baseFilter, benchFilters } from '../filters';
import type { LineName, MeasuredResults, ResultsRequest } from '../measured';
import { askPerResult, plainResults } from '../plain/line';
import { makePlainTable } from '../plain/table';
import { extractColumns, type Columns } from '../scan/columns';
import { scan, scanResults } from '../scan/line';

declare global {
	interface Window {
		/** Called by the bench, with the file chosen in the page's input. */
		measureResults: (request: ResultsRequest) => Promise<MeasuredResults>;
	}
}

/** Filters before the first that is measured: the engine's code compiles, the loops are optimised. */
const warmUps = 6;

interface Loaded {
	readonly run: RunQuery;
	readonly catalogue: Catalogue;
	readonly columns: Columns;
}

/** Loads a file as the dashboard does, and makes what the other lines count on. */
async function load(file: File): Promise<Loaded> {
	const engine = await startEngine();
	const warehouse = await Warehouse.open(engine, preparedColumns);
	const { tables } = await openFile(file, { file: 1 });
	const { catalogue } = await warehouse.load(
		tables.map(({ ipc }) => ipc),
		{ replace: true },
	);
	await makePlainTable(engine, catalogue);
	// Of the engine itself: the warehouse does not ask again what it was asked a short while ago.
	const run: RunQuery = (sql) => engine.query(sql);
	return { run, catalogue, columns: await extractColumns(run) };
}

/** All lines under one filter, beginning with another at each turn: how long, and what they gave. */
async function race({ run, catalogue, columns }: Loaded, filter: Filter, turn: number) {
	const lines = {
		dashboard: () =>
			Promise.all([overview(run, filter, catalogue), choicesOf(run, filter, catalogue)]),
		perResult: () => askPerResult(run, filter),
		scan: () => scan(columns, filter),
		empty: () => run('SELECT 1'),
	};
	const given: Partial<{ [Line in LineName]: Awaited<ReturnType<(typeof lines)[Line]>> }> = {};
	const times: Partial<Record<LineName, number>> = {};
	const names = Object.keys(lines) as LineName[];
	for (const name of [...names.slice(turn % 4), ...names.slice(0, turn % 4)]) {
		const start = performance.now();
		const result = await lines[name]();
		times[name] = performance.now() - start;
		Object.assign(given, { [name]: result });
	}
	const { dashboard, perResult, scan: scanned } = given as Required<typeof given>;
	const plain = plainResults(perResult);
	const unequal = [
		...differences(dashboardResults(...dashboard), plain).map((found) => `dashboard ${found}`),
		...differences(scanResults(columns, scanned), plain).map((found) => `scan ${found}`),
	];
	const chosen = dashboard[0].whole.figure(agencies).n;
	return { times: times as Record<LineName, number>, unequal, chosen };
}

window.measureResults = async ({ allYears, filters: count, seed }) => {
	const file = document.querySelector('input')?.files?.[0];
	if (!file) throw new Error('No file was chosen.');
	const loaded = await load(file);
	const base = baseFilter(loaded.catalogue, allYears);
	const filters = benchFilters(loaded.catalogue, base, { seed, count: count + warmUps });
	for (const filter of filters.splice(count)) await race(loaded, filter, 0);
	const times: Record<LineName, number[]> = { dashboard: [], perResult: [], scan: [], empty: [] };
	const unequal: string[] = [];
	const chosen: number[] = [];
	for (const [turn, filter] of filters.entries()) {
		const raced = await race(loaded, filter, turn);
		for (const line of Object.keys(times) as LineName[]) times[line].push(raced.times[line]);
		unequal.push(...raced.unequal.map((found) => `${JSON.stringify(filter)} ${found}`));
		chosen.push(raced.chosen);
	}
	return { agencyYears: chosen[0] ?? 0, chosen, times, unequal };
};
