import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import type { Intake } from '../ingest/measured';

/**
 * The yardstick of CSV: the engine reading it by itself, every value as text and nothing looked at.
 * Not sealed, as the dashboard's is, which could not read a file; only the bench starts such a one.
 */
export async function startReadCsv(): Promise<(file: File) => Promise<Intake>> {
	const database = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
	await database.instantiate(new URL(wasmUrl, location.href).href);
	const connection = await database.connect();
	return async (file) => {
		const start = performance.now();
		await database.registerFileBuffer('visits.csv', new Uint8Array(await file.arrayBuffer()));
		await connection.query(
			`CREATE TABLE plain AS SELECT * FROM read_csv('visits.csv', all_varchar = true, header = true)`,
		);
		const time = performance.now() - start;
		const counted = await connection.query('SELECT count(*)::INTEGER AS rows FROM plain');
		await connection.query('DROP TABLE plain');
		await database.dropFile('visits.csv');
		return { time, rows: Number(counted.toArray()[0]?.rows) };
	};
}
