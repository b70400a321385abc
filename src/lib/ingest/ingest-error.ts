/** Why a file as a whole cannot be taken in. */
export type IngestErrorCode =
	| 'empty_file'
	| 'header_only'
	| 'not_a_table'
	| 'no_table'
	| 'no_visits'
	| 'hidden_sheet'
	| 'unclosed_quote'
	| 'line_too_long'
	| 'too_many_columns'
	| 'unsupported_format'
	| 'password_protected'
	| 'document_type'
	| 'broken_parquet'
	| 'broken_workbook'
	| 'broken_archive'
	| 'nested_archive'
	| 'archive_too_large'
	| 'too_many_files'
	| 'file_too_large'
	| 'no_agency_column'
	| 'no_year_column'
	| 'no_type_column'
	| 'ambiguous_columns'
	| 'not_a_matching'
	| 'newer_matching'
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
