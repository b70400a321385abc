import type { Choice } from './ingest';
import { IngestError } from './ingest-error';
import type { ChosenMatching } from './matching/chosen-matching';
import type { Preview } from './matching/preview';
import type { Answer, PreviewRequest, TakeRequest } from './messages';
import { startWorker } from './start-worker';
import type { Finding, IngestedFile, OnProgress } from './types';
import workerUrl from './worker?worker&url';

/** A file the user chose, or one of our own by address. */
export type FileSource = File | { name: string; url: string };

export interface OpenOptions {
	/** Number of the file's first table among those opened; each further one has the next. */
	readonly file: number;
	/** What was chosen before, for tables of the same headers. */
	readonly remembered?: readonly ChosenMatching[];
	/** Takes in one of its tables alone, as chosen. */
	readonly choice?: Choice;
	readonly signal?: AbortSignal;
	readonly onProgress?: OnProgress;
}

const sourceOf = (source: FileSource) => ({
	name: source.name,
	source: source instanceof File ? source : new URL(source.url, location.href).href,
});

/** A file with the findings of its tables, by their place. */
const withFindings = (
	file: IngestedFile,
	findings: readonly (readonly Finding[] | undefined)[],
): IngestedFile => ({
	...file,
	tables: file.tables.map((table, of) => ({ ...table, findings: findings[of] ?? [] })),
});

/**
 * Takes in a file in a worker of its own.
 * @throws IngestError where the file cannot be taken in; the signal's reason where it aborts.
 */
export function openFile(
	source: FileSource,
	{ file, remembered = [], choice, signal, onProgress }: OpenOptions,
): Promise<IngestedFile> {
	return new Promise<IngestedFile>((resolve, reject) => {
		signal?.throwIfAborted();
		const worker = startWorker(workerUrl);
		const findings: Finding[][] = [];
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
			if ('findings' in data) return void (findings[data.of] ??= []).push(...data.findings);
			end();
			if ('ingested' in data) resolve(withFindings(data.ingested, findings));
			else if ('error' in data) reject(new IngestError(data.error.code, data.error.details));
		});
		const request: TakeRequest = { kind: 'take', file, remembered, choice, ...sourceOf(source) };
		worker.postMessage(request);
	});
}

/** What is said of a table so far. */
export type PreviewQuestion = Pick<PreviewRequest, 'matching' | 'year'>;

/** Previews of one table, from a worker that holds it until it is closed. */
export interface Previews {
	/** @throws IngestError where the table cannot be read so */
	readonly ask: (question: PreviewQuestion) => Promise<Preview>;
	readonly close: () => void;
}

/** Opens one table of a file for previews. */
export function openPreviews(
	source: FileSource,
	part: string | undefined,
	remembered: readonly ChosenMatching[],
): Previews {
	const worker = startWorker(workerUrl);
	let turn: Promise<unknown> = Promise.resolve();
	const answerTo = (question: PreviewQuestion) =>
		new Promise<Preview>((resolve, reject) => {
			worker.onmessage = ({ data }: MessageEvent<Answer>) => {
				if ('preview' in data) resolve(data.preview);
				else if ('error' in data) reject(new IngestError(data.error.code, data.error.details));
			};
			worker.onerror = ({ message }) => reject(new IngestError('stopped', { message }));
			const request: PreviewRequest = {
				...{ kind: 'preview', part, remembered },
				...sourceOf(source),
				...question,
			};
			worker.postMessage(request);
		});
	return {
		ask(question) {
			const answer = turn.then(() => answerTo(question));
			turn = answer.catch(() => undefined);
			return answer;
		},
		close: () => worker.terminate(),
	};
}
