import { IngestError, type TakenFile } from '$lib/ingest';
import type { TableOfFile } from './opened-file';
import type { FailedFile } from './state';

type WithTables = Pick<TakenFile, 'hash' | 'tables' | 'toMatch' | 'copies'>;

/** What became of files that were to be opened. */
export interface ReadFiles<Read> {
	/** With those of their tables that are not open already. */
	readonly read: readonly Read[];
	readonly failed: readonly FailedFile[];
	/** Names of files of which no other table is to open, or that come twice. */
	readonly repeated: readonly string[];
}

function notOpen<Read extends WithTables>(file: Read, isOpen: (table: TableOfFile) => boolean) {
	const tables = file.tables.filter((table) => !isOpen(table));
	const copies = file.copies.filter((copy) => tables.some(({ number }) => number === copy.number));
	return { ...file, tables, copies, toMatch: file.toMatch.filter((table) => !isOpen(table)) };
}

/**
 * Reads files one after another. One that cannot be read is told and the others go on; any other
 * error, a cancel too, is thrown.
 * @param isOpen whether a table is open already, asked when its file has been read.
 */
export async function readFiles<Given extends { name: string }, Read extends WithTables>(
	files: readonly Given[],
	isOpen: (table: TableOfFile) => boolean,
	readOne: (file: Given) => Promise<Read>,
): Promise<ReadFiles<Read>> {
	const read: Read[] = [];
	const failed: FailedFile[] = [];
	const repeated: string[] = [];
	for (const given of files) {
		try {
			const file = notOpen(await readOne(given), isOpen);
			const twice = read.some(({ hash }) => hash === file.hash);
			if (twice || file.tables.length + file.toMatch.length === 0) repeated.push(given.name);
			else read.push(file);
		} catch (error) {
			if (!(error instanceof IngestError)) throw error;
			failed.push({ name: given.name, error });
		}
	}
	return { read, failed, repeated };
}
