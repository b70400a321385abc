import parquet from '$data/simulated-province/visits.parquet?url';
import utf8 from '$data/simulated-province/visits.csv?url';
import windows874 from '$data/simulated-province/visits-windows-874.csv?url';
import type { Ingested } from '$lib/ingest';
import { preparedColumns } from '$lib/summaries';
import { startEngine, Warehouse, type Engine, type Stock } from '$lib/warehouse';
import { onlyTable } from '../only-table';

/** The simulated province as each kind of file. */
export const provinceFiles = { utf8, windows874, parquet };

/** Takes in a file by its address. */
export async function take(url: string, name: string, file = 1): Promise<Ingested> {
	const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
	return onlyTable({ name, bytes, file });
}

export interface Opened {
	engine: Engine;
	warehouse: Warehouse;
	stock: Stock;
	ingested: Ingested;
}

const taken: Partial<Record<keyof typeof provinceFiles, Promise<Ingested>>> = {};

/** A warehouse of its own with one file in it; `wrap` stands between the warehouse and the engine. */
export async function openProvince(
	kind: keyof typeof provinceFiles,
	wrap: (engine: Engine) => Engine = (engine) => engine,
): Promise<Opened> {
	const engine = wrap(await startEngine());
	const warehouse = await Warehouse.open(engine, preparedColumns);
	const extension = kind === 'parquet' ? 'parquet' : 'csv';
	const ingested = await (taken[kind] ??= take(provinceFiles[kind], `visits.${extension}`));
	// Bytes are handed over to the engine's worker, so each load needs its own.
	const stock = await warehouse.load([ingested.ipc.slice()], { replace: true });
	return { engine, warehouse, stock, ingested };
}
