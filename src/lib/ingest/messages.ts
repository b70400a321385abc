import type { IngestErrorCode, IngestErrorDetails } from './ingest-error';
import type { Choice } from './ingest';
import type { ChosenMatching } from './matching/chosen-matching';
import type { Preview } from './matching/preview';
import type { Progress, TakenFile } from './types';

interface Named {
	readonly name: string;
	/** A file, or the absolute address of one of our own. */
	readonly source: Blob | string;
	/** What was chosen before, for tables of the same headers. */
	readonly remembered: readonly ChosenMatching[];
}

/** Asks that a file be taken in. */
export interface TakeRequest extends Named {
	readonly kind: 'take';
	/** Number of the file's first table. */
	readonly file: number;
	/** So much more is the number of each further one. */
	readonly apart?: number;
	/** Takes in one of its tables alone, as chosen. */
	readonly choice?: Choice;
}

/** Asks what the start of a table would come to; the worker stays for further ones. */
export interface PreviewRequest extends Named {
	readonly kind: 'preview';
	readonly part?: string;
	/** What is said so far; absent: what is remembered for its headers. */
	readonly matching?: ChosenMatching;
	readonly year?: number;
}

/** What the page asks of the worker. */
export type Request = TakeRequest | PreviewRequest;

/** What the worker says; errors as plain data, since a class does not survive the way. */
export type Answer =
	| { readonly progress: Progress }
	/** Findings as bytes alone, in the copies: all of a large file's would hold the page up. */
	| { readonly taken: TakenFile }
	| { readonly preview: Preview }
	| { readonly error: { code: IngestErrorCode; details: IngestErrorDetails } };
