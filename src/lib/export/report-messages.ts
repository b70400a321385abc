import type { ChosenMatching } from '$lib/ingest';

/** What the page asks of the worker that writes reports. */
export interface ReportRequest {
	readonly name: string;
	/** Which table of the file. */
	readonly part?: string;
	/** How a person said it is read. */
	readonly matching?: ChosenMatching;
	/** The file as the user gave it, or the absolute address of one of our own. */
	readonly source: Blob | string;
	/** What was found, by row and contract column, in words. */
	readonly findings: readonly { row: number; column?: string; text: string }[];
	/** Heads the column that tells the problems. */
	readonly label: string;
	/** Says that further rows have problems; their number follows. */
	readonly rest: string;
}

export type ReportAnswer = { readonly workbook: Blob } | { readonly error: string };
