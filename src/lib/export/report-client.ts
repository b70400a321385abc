import type { ReportAnswer, ReportRequest } from './report-messages';
import workerUrl from './report-worker?worker&url';

/**
 * The page's meta policy does not bind a worker loaded by URL, but one of a blob inherits it. The
 * blob only imports the module, by its absolute address on our own origin.
 */
function startWorker(): Worker {
	const address = new URL(workerUrl, location.href).href;
	const shim = new Blob([`import ${JSON.stringify(address)};`], { type: 'text/javascript' });
	return new Worker(URL.createObjectURL(shim), { type: 'module' });
}

/**
 * Reads a file again and writes its own sheet with what was found in it, as XLSX, in a worker.
 * @throws Error where the file can no longer be read.
 */
export async function reportAsWorkbook(request: ReportRequest): Promise<Blob> {
	const worker = startWorker();
	try {
		const answer = await new Promise<ReportAnswer>((resolve, reject) => {
			worker.addEventListener('message', ({ data }: MessageEvent<ReportAnswer>) => resolve(data));
			worker.addEventListener('error', ({ message }) => reject(new Error(message)));
			worker.postMessage(request);
		});
		if ('error' in answer) throw new Error(answer.error);
		return answer.workbook;
	} finally {
		worker.terminate();
	}
}
