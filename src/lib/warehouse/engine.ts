import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { startEngineWorker } from './engine-worker';
import { rowsOf, type Row } from './rows';

/** What the rest of the warehouse needs of a database; tests wrap it. */
export interface Engine {
	/** Runs one statement and gives its rows, as rowsOf makes them. */
	query(sql: string): Promise<Row[]>;
	/** Runs one statement and gives its rows as they are: the bytes of an Arrow IPC stream. */
	arrow(sql: string): Promise<Uint8Array>;
	/** Makes a table of the bytes of an Arrow IPC stream. */
	insert(table: string, ipc: Uint8Array): Promise<void>;
	/** Undoes the transaction under way. */
	rollBack(): Promise<void>;
	close(): Promise<void>;
}

/**
 * Bytes of the engine, unpacked. The host's Content-Length counts them packed while arriving ones
 * are counted unpacked, so it cannot serve as the total. Held by a test against the installed file.
 */
export const engineBytes = 34_242_586;

/** Bytes of the engine that have arrived, of how many. */
export type EngineProgress = (loaded: number, total: number) => void;

/**
 * Seals the database for its whole life: no SQL can reach the network or a file afterwards, nor
 * undo this. Without it a use of json, icu or parquet asks a foreign host for an extension and,
 * offline, can break the instance (https://github.com/duckdb/duckdb-wasm/issues/2141).
 */
const seal = [
	'SET autoload_known_extensions = false',
	'SET autoinstall_known_extensions = false',
	// Grouping by a few small codes stays in an array instead of a hash table.
	'SET perfect_ht_threshold = 20',
	'SET enable_external_access = false',
	'SET lock_configuration = true',
];

/** Starts DuckDB in a worker of its own and seals it. */
export async function startEngine(onProgress?: EngineProgress): Promise<Engine> {
	// Before anything is waited for: its script takes its time too.
	const worker = startEngineWorker();
	const failed = new Promise<never>((_, reject) => {
		worker.addEventListener('error', ({ message }) => reject(new Error(message)));
	});
	failed.catch(() => undefined);
	try {
		// Imported when called: the module touches browser globals.
		const { AsyncDuckDB, VoidLogger } = await import('@duckdb/duckdb-wasm');
		const database = new AsyncDuckDB(new VoidLogger(), worker);
		const wasm = new URL(wasmUrl, location.href).href;
		const started = database.instantiate(wasm, null, ({ bytesLoaded }) =>
			onProgress?.(bytesLoaded, engineBytes),
		);
		await Promise.race([started, failed]);
		const connection = await database.connect();
		for (const statement of seal) await connection.query(statement);
		return connected(database, connection, worker, failed);
	} catch (error) {
		worker.terminate();
		throw error;
	}
}

function connected(
	database: AsyncDuckDB,
	first: AsyncDuckDBConnection,
	worker: Worker,
	failed: Promise<never>,
): Engine {
	let connection = first;
	/** A worker that dies answers nothing: without the race its question would wait for ever. */
	const answered = <Answer>(answer: Promise<Answer>) => Promise.race([answer, failed]);
	const arrow = (sql: string) =>
		answered(connection.useUnsafe((database, connection) => database.runQuery(connection, sql)));
	return {
		query: async (sql) => rowsOf(await arrow(sql)),
		arrow,
		async insert(table, ipc) {
			// Whole: of a large stream in pieces the engine reads memory that it has freed already.
			await answered(connection.insertArrowFromIPCStream(ipc, { name: table, create: true }));
		},
		async rollBack() {
			await answered(connection.query('ROLLBACK'));
			// It would read on in a stream that broke off, and take what it is given next for the rest.
			await answered(connection.close());
			connection = await answered(database.connect());
		},
		async close() {
			await connection.close();
			await database.terminate();
			worker.terminate();
		},
	};
}
