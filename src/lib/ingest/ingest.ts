import { decode } from './decode';
import { formatOf } from './file-format';
import { IngestError } from './ingest-error';
import { matchColumns } from './match-columns';
import { normalise } from './normalise';
import { parseCsv } from './parse-csv';
import { readParquet } from './read-parquet';
import { toArrow } from './to-arrow';
import type { Ingested, OnProgress, RawTable } from './types';

/** A file to take in. */
export interface Intake {
	readonly name: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
	/** Number of the file among those opened; it marks every visit and finding. */
	readonly file: number;
}

type Parsed = Pick<Ingested, 'format' | 'encoding' | 'separator'> & { table: RawTable };

/**
 * The table of a file, before anything is known of its cells.
 * @throws IngestError where the file as a whole cannot be read.
 */
export async function readTable(
	{ name, bytes }: Pick<Intake, 'name' | 'bytes'>,
	onProgress: OnProgress,
): Promise<Parsed> {
	const format = formatOf(name, bytes);
	if (format === 'parquet') {
		const { buffer, byteOffset, byteLength } = bytes;
		const own = buffer.slice(byteOffset, byteOffset + byteLength);
		return { format, table: await readParquet(own, onProgress) };
	}
	const { text, encoding } = decode(bytes);
	const table = parseCsv(text);
	return { format, encoding, separator: table.separator, table };
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Takes in one file: decodes, parses, matches columns, reads and checks every row, packs the visits.
 * @throws IngestError where the file as a whole cannot be taken in, and nothing else.
 */
export async function ingest(intake: Intake, onProgress: OnProgress): Promise<Ingested> {
	const { name, bytes, file } = intake;
	onProgress({ stage: 'parsing', done: 0, total: 1 });
	const { table, ...parsed } = await readTable(intake, onProgress);
	const matching = matchColumns(table);
	const { places, ...columns } = matching;
	const { headers } = table;
	if (!places.has('agency_name')) throw new IngestError('no_agency_column', { headers });
	if (!places.has('fiscal_year')) throw new IngestError('no_year_column', { headers });
	const { visits, ...checked } = normalise(table, matching, file, onProgress);
	onProgress({ stage: 'packing', done: 0, total: 1 });
	const ipc = toArrow(visits);
	const rows = table.rowNumbers.length;
	const size = bytes.byteLength;
	return { name, size, hash: await hashOf(bytes), ...parsed, rows, ...columns, ...checked, ipc };
}
