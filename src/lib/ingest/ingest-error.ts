/** Why a file as a whole cannot be taken in. */
export type IngestErrorCode =
	| 'empty_file'
	| 'header_only'
	| 'not_a_table'
	| 'unclosed_quote'
	| 'unsupported_format'
	| 'broken_parquet'
	| 'no_agency_column'
	| 'no_year_column'
	| 'unreadable_file'
	| 'stopped';

export type IngestErrorDetails = Readonly<Record<string, string | number | readonly string[]>>;

/** The only error the import throws; its texts belong to words/. */
export class IngestError extends Error {
	override readonly name = 'IngestError';
	readonly code: IngestErrorCode;
	readonly details: IngestErrorDetails;

	constructor(code: IngestErrorCode, details: IngestErrorDetails = {}) {
		super(code);
		this.code = code;
		this.details = details;
	}
}
