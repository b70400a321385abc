import { decode } from './decode';
import { formatOf } from './file-format';
import { readHtml } from './html/read-html';
import { IngestError } from './ingest-error';
import type { ReadAs } from './matching/chosen-matching';
import { startOf } from './start-of';
import { tableOf } from './layout/table-of';
import { parseCsv } from './parse-csv';
import { readParquet } from './read-parquet';
import type { OnProgress, ReadTable } from './types';
import { readXlsx } from './xlsx/read-xlsx';
import { workbookPart } from './xlsx/workbook';
import { entriesOf, type Entry } from './zip/directory';
import { filesOf } from './zip/files';
import { checkDeclared, unpack } from './zip/unpack';

/** A file, or one inside an archive. */
export interface FileBytes {
	readonly name: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** One table of a file: read when asked for, so that one that cannot be read stops no other. */
export interface Part {
	/** Which of the file's tables; absent where a file is one. */
	readonly part?: string;
	/** @throws IngestError where it cannot be read. */
	readonly read: (how?: ReadOptions) => Promise<ReadTable>;
}

export interface ReadOptions extends ReadAs {
	/** Only the first rows, where the others need not be read for it: text and Parquet. */
	readonly startOnly?: boolean;
}

const joined = (file: string, part?: string) => (part === undefined ? file : `${file} › ${part}`);

function textPart({ bytes }: FileBytes): Part[] {
	const read = async (how: ReadOptions = {}): Promise<ReadTable> => {
		const start = how.startOnly ? startOf(bytes) : bytes;
		const { text, encoding, otherLines } = decode(start, how.encoding);
		const cut = start.length < bytes.length;
		const { separator, ...table } = parseCsv(text, { ...how, cut });
		const repairs = otherLines > 0 ? { encoding: otherLines } : {};
		return { format: 'csv', encoding, separator, table, repairs };
	};
	return [{ read }];
}

function htmlParts({ bytes }: FileBytes): Part[] {
	const { text, encoding } = decode(bytes);
	const tables = readHtml(text);
	if (tables.length === 0) throw new IngestError('no_table');
	return tables.map((asTold, index) => ({
		part: tables.length > 1 ? String(index + 1) : undefined,
		read: async ({ encoding: said = encoding, headerRow } = {}) => {
			const grid = said === encoding ? asTold : readHtml(decode(bytes, said).text)[index];
			const { rows, merged } = grid ?? { rows: [], merged: [] };
			const table = { ...tableOf(rows, { shifts: true, headerRow }), merged };
			return { format: 'html', encoding: said, table, repairs: {} };
		},
	}));
}

function parquetPart({ bytes }: FileBytes, onProgress: OnProgress): Part[] {
	const read = async ({ startOnly }: ReadOptions = {}): Promise<ReadTable> => {
		const { buffer, byteOffset, byteLength } = bytes;
		const own = buffer.slice(byteOffset, byteOffset + byteLength);
		const table = await readParquet(own, onProgress, { startOnly });
		return { format: 'parquet', table, repairs: {} };
	};
	return [{ read }];
}

function sheetParts({ bytes }: FileBytes, entries: readonly Entry[]): Part[] {
	const sheets = readXlsx(bytes, entries);
	return sheets.map(({ name, read }) => ({
		part: sheets.length > 1 ? name : undefined,
		read: async ({ headerRow } = {}) => {
			const { rows, merged } = read();
			const table = { ...tableOf(rows, { shifts: false, headerRow }), merged };
			return { format: 'xlsx', table, repairs: {} };
		},
	}));
}

/** The tables of one file of an archive; a file that cannot be opened is a part that says so. */
function memberParts(bytes: Uint8Array, entry: Entry, onProgress: OnProgress): readonly Part[] {
	try {
		const file = { name: entry.name, bytes: unpack(bytes, entry) };
		const parts = Array.from(partsOf(file, onProgress, { inArchive: true }));
		return parts.map(({ part, read }) => ({ part: joined(entry.name, part), read }));
	} catch (error) {
		return [{ part: entry.name, read: () => Promise.reject(error as Error) }];
	}
}

/** One file after another, so that only one stands unpacked in memory. */
function* archiveParts({ bytes }: FileBytes, entries: readonly Entry[], onProgress: OnProgress) {
	for (const entry of filesOf(entries)) yield* memberParts(bytes, entry, onProgress);
}

/**
 * The tables a file is made of: one of text and Parquet, one a sheet of a workbook, one a table of a
 * web page, those of all its files of an archive.
 * @throws IngestError where the file as a whole cannot be opened.
 */
export function partsOf(
	file: FileBytes,
	onProgress: OnProgress,
	{ inArchive = false } = {},
): Iterable<Part> {
	const format = formatOf(file.name, file.bytes);
	if (format === 'parquet') return parquetPart(file, onProgress);
	if (format === 'html') return htmlParts(file);
	if (format === 'text') return textPart(file);
	const entries = entriesOf(file.bytes);
	if (entries.some(({ name }) => name === workbookPart)) return sheetParts(file, entries);
	if (inArchive) throw new IngestError('nested_archive');
	checkDeclared(entries);
	return archiveParts(file, entries, onProgress);
}

/**
 * One table of a file.
 * @throws IngestError where it is not in the file
 */
export function partOf(file: FileBytes, part: string | undefined): Part {
	for (const own of partsOf(file, () => undefined)) if (own.part === part) return own;
	throw new IngestError('no_table');
}

/**
 * One table of a file, read again.
 * @throws IngestError where it cannot be read
 */
export async function readPart(
	file: FileBytes,
	part: string | undefined,
	how?: ReadAs,
): Promise<ReadTable> {
	return partOf(file, part).read(how);
}
