import type { TableSheet } from './table-sheet';

/** What the page asks of the worker that writes tables. */
export interface TablesRequest {
	readonly sheets: readonly TableSheet[];
}

export type TablesAnswer = { readonly workbook: Blob } | { readonly error: string };
