import { ingest } from './ingest';
import { IngestError } from './ingest-error';
import { Previewer } from './matching/previewer';
import type { Answer, PreviewRequest, Request, TakeRequest } from './messages';
import { checkSize } from './size-limits';

const answer = (message: Answer, transfer: Transferable[] = []) =>
	self.postMessage(message, { transfer });

async function bytesOf({ name, source }: Request): Promise<Uint8Array<ArrayBuffer>> {
	if (typeof source !== 'string') checkSize(name, source.size);
	try {
		const body = typeof source === 'string' ? await fetch(source) : new Response(source);
		if (!body.ok) throw new Error(String(body.status));
		return new Uint8Array(await body.arrayBuffer());
	} catch (error) {
		throw new IngestError('unreadable_file', { message: String(error) });
	}
}

async function take(request: TakeRequest): Promise<void> {
	answer({ progress: { stage: 'reading', done: 0, total: 1 } });
	const bytes = await bytesOf(request);
	const taken = await ingest({ ...request, bytes }, (progress) => answer({ progress }));
	const tables = taken.tables.map((table) => ({ ...table, findings: [] }));
	const sent = [
		...tables.map(({ ipc }) => ipc),
		...taken.copies.flatMap(({ ipc, findings }) => [...ipc, findings]),
	];
	// Pieces may share their memory.
	answer({ taken: { ...taken, tables } }, [...new Set(sent.map(({ buffer }) => buffer))]);
}

/** A worker previews one table. */
let previewer: Previewer | undefined;

async function preview(request: PreviewRequest): Promise<void> {
	const { name, part } = request;
	previewer ??= new Previewer({ name, bytes: await bytesOf(request) }, part);
	answer({ preview: await previewer.preview(request) });
}

self.addEventListener('message', async ({ data }: MessageEvent<Request>) => {
	try {
		await (data.kind === 'take' ? take(data) : preview(data));
	} catch (error) {
		const { code, details } =
			error instanceof IngestError ? error : new IngestError('stopped', { message: String(error) });
		answer({ error: { code, details } });
	}
});
