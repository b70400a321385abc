/** What the page asks of the worker that writes visits. */
export type VisitsRequest =
	| { readonly template: 'csv' | 'xlsx' }
	| {
			readonly format: 'csv' | 'xlsx' | 'parquet';
			/** The visits, as an Arrow IPC stream. */
			readonly visits: Uint8Array;
			/** They are ITA results, without a visit. */
			readonly results?: boolean;
	  };

/** A file that was written. */
export interface WrittenFile {
	readonly file: Blob;
	/** Ending of its name. */
	readonly ending: 'csv' | 'xlsx' | 'parquet' | 'zip';
	/** Texts that the format could not hold whole. */
	readonly cut: number;
}

export type VisitsAnswer = WrittenFile | { readonly error: string };
