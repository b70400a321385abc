import { IngestError } from './ingest-error';
import { matchColumns } from './match-columns';
import { normalise } from './normalise';
import { readColumns } from './read-columns';
import { partsOf, type FileBytes, type Part } from './read-tables';
import { resultsOf } from './results';
import { reshape, type Reshaped } from './shapes/reshape';
import { toArrow } from './to-arrow';
import type { Ingested, IngestedFile, OnProgress, PassedOver, ReadTable } from './types';

/** A file to take in. */
export interface Intake extends FileBytes {
	/** Number of its first table of visits; each further one has the next. */
	readonly file: number;
}

type Source = Pick<Ingested, 'number' | 'name' | 'part' | 'size' | 'hash'>;

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function add(one: Ingested['repairs'], other: Ingested['repairs']): Ingested['repairs'] {
	const sums = { ...one } as Record<string, number>;
	for (const [repair, count] of Object.entries(other)) sums[repair] = (sums[repair] ?? 0) + count;
	return sums;
}

/**
 * Takes in one table: matches columns, reads and checks every row, packs the visits.
 * @throws IngestError no_agency_column, no_year_column (details.headers)
 */
export function takeIn(source: Source, read: ReadTable, onProgress: OnProgress): Ingested {
	const { table, repairs, ...format } = read;
	const { headers } = table;
	const reshaped = reshape(table, matchColumns(table));
	if (!reshaped.matching.places.has('agency_name'))
		throw new IngestError('no_agency_column', { headers });
	const given = readColumns(reshaped.table, reshaped.matching);
	const results = resultsOf(reshaped.matching, given);
	const { matching, read: readings } = results ?? { matching: reshaped.matching, read: given };
	const { places, ...columns } = matching;
	if (!results && !places.has('fiscal_year')) throw new IngestError('no_year_column', { headers });
	const { visits, ...checked } = normalise(
		{ ...reshaped, matching, read: readings, results: results !== undefined },
		source.number,
		onProgress,
	);
	onProgress({ stage: 'packing', done: 0, total: 1 });
	return {
		...source,
		...format,
		shape: reshaped.shape,
		visits: visits.rowNumbers.length,
		members: membersOf(reshaped),
		results: results?.years,
		...columns,
		...checked,
		repairs: add(checked.repairs, repairs),
		ipc: toArrow(visits),
	};
}

/** All rows of each visit that has several, by its first. */
function membersOf({ table: { pivot } }: Reshaped): Ingested['members'] {
	const several = pivot?.members.filter(({ length }) => length > 1);
	return several && Object.fromEntries(several.map((rows) => [rows[0], rows]));
}

/** Why no table of a file is one of visits: the reason of the only one that holds anything, or of all. */
function refusalOf(passedOver: readonly PassedOver[]): IngestError {
	const filled = passedOver.filter(({ code }) => code !== 'empty_file');
	const [first = passedOver[0], ...others] = filled;
	if (first && others.length === 0) return new IngestError(first.code, first.details);
	return new IngestError('no_visits', { parts: filled.map(({ part }) => part) });
}

/**
 * Takes in one file: its tables of visits are taken in, what holds none beside them is passed over.
 * @throws IngestError where it holds no visits at all, and nothing else.
 */
export async function ingest(intake: Intake, onProgress: OnProgress): Promise<IngestedFile> {
	const { name, bytes, file } = intake;
	onProgress({ stage: 'parsing', done: 0, total: 1 });
	const parts = partsOf(intake, onProgress);
	const hash = await hashOf(bytes);
	const tables: Ingested[] = [];
	const passedOver: PassedOver[] = [];
	async function take({ part, read }: Part) {
		const source = { number: file + tables.length, name, part, size: bytes.byteLength, hash };
		try {
			tables.push(takeIn(source, { part, ...(await read()) }, onProgress));
		} catch (error) {
			if (!(error instanceof IngestError)) throw error;
			passedOver.push({ name, part: part ?? '', code: error.code, details: error.details });
		}
	}
	for (const part of parts) await take(part);
	if (tables.length === 0) throw refusalOf(passedOver);
	return { hash, tables, passedOver };
}
