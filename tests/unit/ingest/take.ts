import { tableFromIPC } from '@uwdata/flechette';
import { ingest } from '$lib/ingest/ingest';
import { IngestError } from '$lib/ingest/ingest-error';
import type { Ingested } from '$lib/ingest/types';
import { storage } from '$lib/visits';
import { onlyTable } from '../../only-table';

const bytesOf = (content: string | Uint8Array) =>
	new Uint8Array(typeof content === 'string' ? new TextEncoder().encode(content) : content);

/** Takes in a file of one table. */
export function take(content: string | Uint8Array, name = 'visits.csv'): Promise<Ingested> {
	return onlyTable({ name, bytes: bytesOf(content), file: 7 });
}

/** Of a column that the stream does not have nothing is known. */
const nothing = Object.fromEntries(Object.keys(storage).map((name) => [name, null]));

/** The visits of a file taken in, as they stand in the Arrow stream. */
export function visitsOf({ ipc }: Ingested): Record<string, unknown>[] {
	const rows = tableFromIPC(ipc).toArray() as Record<string, unknown>[];
	return rows.map((row) => ({ ...nothing, ...row }));
}

/** The code and details a file is turned away with; undefined where it is taken in. */
export async function refusal(content: string | Uint8Array, name = 'visits.csv') {
	try {
		await ingest({ name, bytes: bytesOf(content), file: 1 }, () => undefined);
	} catch (error) {
		if (error instanceof IngestError) return { code: error.code, details: error.details };
		throw error;
	}
	return undefined;
}
