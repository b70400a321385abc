import { tableFromIPC } from '@uwdata/flechette';
import { IngestError } from '$lib/ingest/ingest-error';
import type { Ingested } from '$lib/ingest/types';
import { onlyTable } from '../../only-table';

/** Takes in a file of one table. */
export function take(content: string | Uint8Array, name = 'visits.csv'): Promise<Ingested> {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return onlyTable({ name, bytes: new Uint8Array(bytes), file: 7 });
}

/** The visits of a file taken in, as they stand in the Arrow stream. */
export function visitsOf({ ipc }: Ingested): Record<string, unknown>[] {
	return tableFromIPC(ipc).toArray() as Record<string, unknown>[];
}

/** The code and details a file is turned away with. */
export async function refusal(content: string | Uint8Array, name?: string) {
	try {
		await take(content, name);
	} catch (error) {
		if (error instanceof IngestError) return { code: error.code, details: error.details };
		throw error;
	}
	return undefined;
}
