import { ingest, type Intake } from '$lib/ingest/ingest';
import type { Ingested } from '$lib/ingest/types';

/** Takes in a file that is one table, as the worker does, without one. */
export async function onlyTable(intake: Intake): Promise<Ingested> {
	const { tables } = await ingest(intake, () => undefined);
	const [table] = tables;
	if (!table || tables.length > 1) throw new Error(`${intake.name} is ${tables.length} tables.`);
	return table;
}
