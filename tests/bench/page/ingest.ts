import { openFile, type Ingested } from '$lib/ingest';
import { preparedColumns } from '$lib/summaries';
import { startEngine, Warehouse } from '$lib/warehouse';
import { parquetMetadata, parquetScan } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import type { Intake, IntakeName } from '../ingest/measured';
import { startReadCsv } from './read-csv';

declare global {
	interface Window {
		/** Called by the bench, with the CSV and the Parquet file chosen in the page's input. */
		takeIn: (name: IntakeName) => Promise<Intake>;
	}
}

function chosen(ending: string): File {
	const files = Array.from(document.querySelector('input')?.files ?? []);
	const file = files.find(({ name }) => name.endsWith(ending));
	if (!file) throw new Error(`No ${ending} was chosen.`);
	return file;
}

/** What was taken in last: the load is of it. */
let taken: Ingested | undefined;

/** Takes a file in as the dashboard does. */
async function ours(file: File): Promise<Intake> {
	const stages: Record<string, number> = {};
	const start = performance.now();
	let [stage, since] = ['reading', start];
	const turnTo = (next: string) => {
		const now = performance.now();
		stages[stage] = (stages[stage] ?? 0) + now - since;
		[stage, since] = [next, now];
	};
	const { tables } = await openFile(file, {
		file: 1,
		onProgress: (progress) => {
			if (progress.stage !== stage) turnTo(progress.stage);
		},
	});
	turnTo('');
	[taken] = tables;
	if (!taken) throw new Error(`${file.name} holds no visits.`);
	const { rows, accepted, refused, findings, matched } = taken;
	const outcome = `${matched.length} columns, ${accepted} rows accepted, ${refused} refused, ${findings.length} findings`;
	return { time: since - start, rows, outcome, stages };
}

/** The reader that ours rests on: every column once, nothing done with it. */
async function reader(file: File): Promise<Intake> {
	const start = performance.now();
	const buffer = await file.arrayBuffer();
	const metadata = parquetMetadata(buffer);
	const scan = await parquetScan({ file: buffer, metadata, compressors });
	let values = 0;
	const columns = metadata.schema.slice(1).map(({ name }) => name);
	for (const column of columns) {
		for (const range of scan.ranges) {
			values += ((await scan.readColumn({ column, ...range })) as ArrayLike<unknown>).length;
		}
	}
	return { time: performance.now() - start, rows: values / columns.length };
}

const warehouse = startEngine().then((engine) => Warehouse.open(engine, preparedColumns));

/** What was taken in last, with all that is worked out of it. The engine keeps the bytes it is given. */
async function load(): Promise<Intake> {
	const house = await warehouse;
	if (!taken) throw new Error('Nothing was taken in.');
	const ipc = taken.ipc;
	taken = undefined;
	const start = performance.now();
	const { catalogue } = await house.load([ipc], { replace: true });
	const rows = catalogue.years.reduce((sum, { agencyYears }) => sum + agencyYears, 0);
	return { time: performance.now() - start, rows };
}

const readCsv = startReadCsv();
const ways: Readonly<Record<IntakeName, () => Promise<Intake>>> = {
	csv: () => ours(chosen('.csv')),
	readCsv: async () => (await readCsv)(chosen('.csv')),
	parquet: () => ours(chosen('.parquet')),
	reader: () => reader(chosen('.parquet')),
	load,
};

window.takeIn = (name) => ways[name]();
