import { askWorker } from './ask-worker';
import type { ReportAnswer, ReportRequest } from './report-messages';
import workerUrl from './report-worker?worker&url';

/**
 * Reads a file again and writes its own sheet with what was found in it, as XLSX, in a worker.
 * @throws Error where the file can no longer be read.
 */
export async function reportAsWorkbook(request: ReportRequest): Promise<Blob> {
	return (await askWorker<ReportRequest, ReportAnswer>(workerUrl, request)).workbook;
}
