import { tableFromIPC } from '@uwdata/flechette';
import { ingest } from '$lib/ingest/ingest';
import { IngestError } from '$lib/ingest/ingest-error';
import type { Ingested } from '$lib/ingest/types';

/** Takes in a file as the worker does, without one. */
export function take(content: string | Uint8Array, name = 'visits.csv'): Promise<Ingested> {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return ingest({ name, bytes: new Uint8Array(bytes), file: 7 }, () => undefined);
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
