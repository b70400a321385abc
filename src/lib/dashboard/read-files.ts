import { IngestError, type IngestedFile } from '$lib/ingest';
import type { FailedFile } from './state';

/** What became of files that were to be opened. */
export interface ReadFiles<Read> {
	readonly read: readonly Read[];
	readonly failed: readonly FailedFile[];
	/** Names of files that are open already, or come twice. */
	readonly repeated: readonly string[];
}

/**
 * Reads files one after another. One that cannot be read is told and the others go on; any other
 * error, a cancel too, is thrown.
 * @param isOpen whether a file of this hash is open already, asked when it has been read.
 */
export async function readFiles<
	Given extends { name: string },
	Read extends Pick<IngestedFile, 'hash'>,
>(
	files: readonly Given[],
	isOpen: (hash: string) => boolean,
	readOne: (file: Given) => Promise<Read>,
): Promise<ReadFiles<Read>> {
	const read: Read[] = [];
	const failed: FailedFile[] = [];
	const repeated: string[] = [];
	for (const file of files) {
		try {
			const ingested = await readOne(file);
			const twice = read.some(({ hash }) => hash === ingested.hash);
			if (twice || isOpen(ingested.hash)) repeated.push(file.name);
			else read.push(ingested);
		} catch (error) {
			if (!(error instanceof IngestError)) throw error;
			failed.push({ name: file.name, error });
		}
	}
	return { read, failed, repeated };
}
