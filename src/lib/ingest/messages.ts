import type { IngestErrorCode, IngestErrorDetails } from './ingest-error';
import type { IngestedFile, Progress } from './types';

/** What the page asks of the worker: a file, or the absolute address of one of our own. */
export interface Request {
	/** Number of the file's first table. */
	readonly file: number;
	readonly name: string;
	readonly source: Blob | string;
}

/** What the worker says; errors as plain data, since a class does not survive the way. */
export type Answer =
	| { readonly progress: Progress }
	| { readonly ingested: IngestedFile }
	| { readonly error: { code: IngestErrorCode; details: IngestErrorDetails } };
