import { startWorker } from '$lib/ingest/start-worker';

/**
 * Asks a worker of its own for one thing and ends it.
 * @throws Error where it fails: what it says, or why it stopped.
 */
export async function askWorker<Request, Answer extends object>(
	moduleUrl: string,
	request: Request,
	transfer: Transferable[] = [],
): Promise<Exclude<Answer, { error: string }>> {
	const worker = startWorker(moduleUrl);
	try {
		const answer = await new Promise<Answer>((resolve, reject) => {
			worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data));
			worker.addEventListener('error', ({ message }) => reject(new Error(message)));
			worker.postMessage(request, { transfer });
		});
		if ('error' in answer) throw new Error(String(answer.error));
		return answer as Exclude<Answer, { error: string }>;
	} finally {
		worker.terminate();
	}
}
