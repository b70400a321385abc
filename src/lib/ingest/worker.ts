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

/** All of a large file's would take the page longer to receive than it may be held up. */
const findingsAtOnce = 1_000;

async function take(request: TakeRequest): Promise<void> {
	answer({ progress: { stage: 'reading', done: 0, total: 1 } });
	const bytes = await bytesOf(request);
	const ingested = await ingest({ ...request, bytes }, (progress) => answer({ progress }));
	for (const [of, { findings }] of ingested.tables.entries()) {
		for (let from = 0; from < findings.length; from += findingsAtOnce)
			answer({ findings: findings.slice(from, from + findingsAtOnce), of });
	}
	const tables = ingested.tables.map((table) => ({
		...{ ...table, findings: [], spare: table.ipc.slice() },
	}));
	answer(
		{ ingested: { ...ingested, tables } },
		tables.flatMap(({ ipc, spare }) => [ipc.buffer, spare.buffer]),
	);
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
