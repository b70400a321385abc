import { IngestError } from './ingest-error';
import type { Answer, Request } from './messages';
import { startWorker } from './start-worker';
import type { IngestedFile, OnProgress } from './types';
import workerUrl from './worker?worker&url';

export interface OpenOptions {
	/** Number of the file's first table among those opened; each further one has the next. */
	readonly file: number;
	readonly signal?: AbortSignal;
	readonly onProgress?: OnProgress;
}

/**
 * Takes in a file the user chose, or one of our own by address, in a worker of its own.
 * @throws IngestError where the file cannot be taken in; the signal's reason where it aborts.
 */
export function openFile(
	source: File | { name: string; url: string },
	{ file, signal, onProgress }: OpenOptions,
): Promise<IngestedFile> {
	return new Promise<IngestedFile>((resolve, reject) => {
		signal?.throwIfAborted();
		const worker = startWorker(workerUrl);
		const end = () => {
			worker.terminate();
			signal?.removeEventListener('abort', abort);
		};
		const abort = () => {
			end();
			reject(signal?.reason);
		};
		signal?.addEventListener('abort', abort);
		worker.addEventListener('error', ({ message }) => {
			end();
			reject(new IngestError('stopped', { message }));
		});
		worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
			if ('progress' in data) return onProgress?.(data.progress);
			end();
			if ('ingested' in data) resolve(data.ingested);
			else reject(new IngestError(data.error.code, data.error.details));
		});
		const request: Request = {
			file,
			name: source.name,
			source: source instanceof File ? source : new URL(source.url, location.href).href,
		};
		worker.postMessage(request);
	});
}
