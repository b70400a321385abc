import { askWorker } from '../ask-worker';
import type { TablesAnswer, TablesRequest } from './messages';
import type { TableSheet } from './table-sheet';
import workerUrl from './worker?worker&url';

/**
 * Tables as one workbook, a sheet each, written in a worker.
 * @throws Error where it does not fit the memory.
 */
export async function tablesAsWorkbook(sheets: readonly TableSheet[]): Promise<Blob> {
	return (await askWorker<TablesRequest, TablesAnswer>(workerUrl, { sheets })).workbook;
}
