import type { Catalogue } from '$lib/filters';
import type { FileSource, IngestError, PassedOver, Progress } from '$lib/ingest';
import type { Overview } from '$lib/summaries';
import type { Composed } from './composed';
import type { OpenedFile } from './opened-file';

/** What a load is doing. */
export type Loading =
	| { readonly stage: 'engine'; readonly done: number; readonly total: number }
	| ({ readonly name: string } & Progress)
	| { readonly stage: 'composing' };

/** A file that could not be opened, and why. */
export interface FailedFile {
	readonly name: string;
	readonly error: IngestError;
}

/** What the last opening of files came to. */
export interface Outcome {
	/** The tables of visits. */
	readonly opened: readonly OpenedFile[];
	/** Tables that gave way to the same ones with other rows. */
	readonly replaced: readonly OpenedFile[];
	/** The tables without. */
	readonly passedOver: readonly PassedOver[];
	readonly failed: readonly FailedFile[];
	/** Names of files that were open already, byte for byte. */
	readonly repeated: readonly string[];
}

export type Source = FileSource;

/** Why something failed, and what was being done. */
export interface Failure {
	readonly during: 'start' | 'open' | 'look' | 'keep';
	readonly error: unknown;
}

/** What the warehouse holds: data of files, or the simulation, never both. */
export interface Held extends Composed {
	/** As read, before composing found anything across them. */
	readonly read: readonly OpenedFile[];
	/** Tables of the files that hold no visits, and why. */
	readonly passedOver: readonly PassedOver[];
	readonly catalogue: Catalogue;
	readonly simulated: boolean;
}

/** Figures with the data they are of: swapped whole, so that neither stands beside the other's. */
export interface Shown extends Held {
	readonly overview: Overview;
}
