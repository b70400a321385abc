import type { CheckCode, Repair } from '$lib/visits';
import type { IngestErrorCode, IngestErrorDetails } from './ingest-error';
import type { ChosenMatching } from './matching/chosen-matching';
import type { RawTable } from './raw-table';

/** Something the checks found in one row. */
export interface Finding {
	readonly file: number;
	/** As a spreadsheet numbers it: a CSV header is row 1; Parquet rows count from 1. */
	readonly row: number;
	/** Contract column. */
	readonly column?: string;
	/** The cell as it stands in the file, or the wrong part of a list, shortened; absent where it is blank. */
	readonly value?: string;
	/** Another row of the same visit that says otherwise, and what. */
	readonly against?: { readonly row: number; readonly value: string };
	readonly code: CheckCode;
}

/** A file taken in: its tables of visits, and those that may be. */
export interface IngestedFile {
	/** SHA-256 of the file's bytes, in hexadecimal. */
	readonly hash: string;
	readonly tables: readonly Ingested[];
	/** Tables of which a person has to say what their columns are. */
	readonly toMatch: readonly PassedOver[];
	readonly passedOver: readonly PassedOver[];
}

/** A file taken in, with its tables to be kept: made on the page they would hold it up. */
export interface TakenFile extends IngestedFile {
	readonly copies: readonly TableCopy[];
}

/** What of a table is kept. */
export interface TableCopy extends Pick<Ingested, 'hash' | 'number'> {
	/** The pieces of its `ipc`, of memory of their own: the engine takes the bytes that it is given. */
	readonly ipc: readonly Uint8Array<ArrayBuffer>[];
	/** As finding-bytes.ts writes them. */
	readonly findings: Uint8Array<ArrayBuffer>;
}

/** A table of a file that was not taken in, and why. */
export interface PassedOver {
	/** Name of the file. */
	readonly name: string;
	/** SHA-256 of the file's bytes, in hexadecimal. */
	readonly hash: string;
	/** Which table of the file; empty where the file is one. */
	readonly part: string;
	/** Where it was published, if it was. */
	readonly published?: Publication;
	/** Whether a person could say what its columns are. */
	readonly matchable?: boolean;
	readonly code: IngestErrorCode;
	readonly details: IngestErrorDetails;
}

/** Who published data, and of when it is. */
export interface Publication {
	readonly source: string;
	/** ISO day. */
	readonly date: string;
}

/** What a table was read from. */
export type TableFormat = 'csv' | 'parquet' | 'xlsx' | 'html';

/** A table taken in: what became of it, and its visits as an Arrow IPC stream. */
export interface Ingested {
	/** Marks every visit and finding. */
	readonly number: number;
	/** Name of the file. */
	readonly name: string;
	/** Which table of the file: the sheet, the file in the archive. */
	readonly part?: string;
	/** Bytes of the file. */
	readonly size: number;
	/** SHA-256 of the file's bytes, in hexadecimal. */
	readonly hash: string;
	/** Where it was published, if it was. */
	readonly published?: Publication;
	readonly format: TableFormat;
	readonly encoding?: Encoding;
	readonly separator?: string;
	readonly shape: Shape;
	/** Rows of the file; accepted + refused = rows, always. */
	readonly rows: number;
	readonly accepted: number;
	readonly refused: number;
	/** Visits the accepted rows make: as many, but where several rows are of one. */
	readonly visits: number;
	/** By the number of a visit's row, those of all its rows; absent where it has no other. */
	readonly members?: Readonly<Record<number, readonly number[]>>;
	readonly matched: readonly Match[];
	/** Headers of columns with people's names, signatures or phones: left out. */
	readonly people: readonly string[];
	/** Headers of columns that are not of the contract: left out, and listed. */
	readonly unknown: readonly string[];
	readonly findings: readonly Finding[];
	/** Cells mended, by kind of repair. */
	readonly repairs: Repairs;
	/** Present where the table holds ITA results and nothing of visits. */
	readonly results?: ResultYears;
	/** How a person said it is read; absent where it told itself. */
	readonly matching?: ChosenMatching;
	/** The fiscal year (BE) a person said all its rows are of. */
	readonly year?: number;
	/** The columns of visits/storage of which anything is known, then `file`, `row` and `result`. */
	readonly ipc: Uint8Array<ArrayBuffer>;
}

/** The years a table of ITA results is of. */
export interface ResultYears {
	/** Heads the column that was read as the year assessed. */
	readonly header: string;
	/** ITA years, ascending, BE. */
	readonly years: readonly number[];
}

/** The encodings of text that are read. */
export const encodings = ['utf-8', 'windows-874', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];
/** What may stand between the values of a line. */
export const separators = [',', ';', '\t', '|'] as const;
export type Separator = (typeof separators)[number];
export type Repairs = Readonly<Partial<Record<Repair, number>>>;

/** A header of the file and the contract column it is. */
export interface Match {
	readonly header: string;
	readonly column: string;
}

/** What a row of a file is of: a visit, one indicator of it, or one project of its plan. */
export type Shape = 'visit' | 'indicator' | 'project';

/** A table as read from a file, with how it was read. */
export interface ReadTable extends Pick<Ingested, 'part' | 'format' | 'encoding' | 'separator'> {
	readonly table: RawTable;
	/** Cells or lines mended while reading. */
	readonly repairs: Repairs;
}

export interface Progress {
	readonly stage: 'reading' | 'parsing' | 'matching' | 'checking' | 'packing';
	readonly done: number;
	readonly total: number;
}
export type OnProgress = (progress: Progress) => void;
