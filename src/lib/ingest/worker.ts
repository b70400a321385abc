import { ingest } from './ingest';
import { IngestError } from './ingest-error';
import type { Answer, Request } from './messages';
import { checkSize } from './size-limits';
import type { IngestedFile } from './types';

const answer = (message: Answer, transfer: Transferable[] = []) =>
	self.postMessage(message, { transfer });

async function bytesOf(source: Request['source']): Promise<Uint8Array<ArrayBuffer>> {
	try {
		const body = typeof source === 'string' ? await fetch(source) : new Response(source);
		if (!body.ok) throw new Error(String(body.status));
		return new Uint8Array(await body.arrayBuffer());
	} catch (error) {
		throw new IngestError('unreadable_file', { message: String(error) });
	}
}

async function take({ file, name, source }: Request): Promise<IngestedFile> {
	if (typeof source !== 'string') checkSize(name, source.size);
	answer({ progress: { stage: 'reading', done: 0, total: 1 } });
	const bytes = await bytesOf(source);
	return ingest({ name, bytes, file }, (progress) => answer({ progress }));
}

self.addEventListener('message', async ({ data }: MessageEvent<Request>) => {
	try {
		const ingested = await take(data);
		answer(
			{ ingested },
			ingested.tables.map(({ ipc }) => ipc.buffer),
		);
	} catch (error) {
		const { code, details } =
			error instanceof IngestError ? error : new IngestError('stopped', { message: String(error) });
		answer({ error: { code, details } });
	}
});
