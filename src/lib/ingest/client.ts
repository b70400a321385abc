import { findingsOfBytes } from './finding-bytes';
import type { Choice } from './ingest';
import { IngestError } from './ingest-error';
import type { ChosenMatching } from './matching/chosen-matching';
import type { Preview } from './matching/preview';
import type { Answer, PreviewRequest, TakeRequest } from './messages';
import { startWorker } from './start-worker';
import type { Ingested, OnProgress, TakenFile } from './types';
import workerUrl from './worker?worker&url';

/** A file the user chose, or one of our own by address. */
export type FileSource = File | { name: string; url: string };

export interface OpenOptions {
	/** Number of the file's first table among those opened. */
	readonly file: number;
	/** So much more is the number of each further one; 1 where nothing is said. */
	readonly apart?: number;
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

/** A file with the findings that came as bytes. */
async function withFindings(file: TakenFile): Promise<TakenFile> {
	const tables: Ingested[] = [];
	for (const [place, table] of file.tables.entries()) {
		const bytes = file.copies[place]?.findings ?? new Uint8Array();
		tables.push({ ...table, findings: await findingsOfBytes(bytes) });
	}
	return { ...file, tables };
}

/** A worker that is done with its file: its code is loaded and compiled for the next. */
let idle: Worker | undefined;

/** The idle worker, else a new one; it is the caller's alone until given back. */
function takeWorker(): Worker {
	const worker = idle ?? startWorker(workerUrl);
	idle = undefined;
	return worker;
}

function giveBack(worker: Worker): void {
	if (idle) worker.terminate();
	else idle = worker;
}

/** Ends the worker that stayed, with whatever of its files is still in its memory. */
export function endIdleWorker(): void {
	idle?.terminate();
	idle = undefined;
}

/**
 * Takes in a file in a worker that does nothing else meanwhile.
 * @throws IngestError where the file cannot be taken in; the signal's reason where it aborts.
 */
export function openFile(
	source: FileSource,
	{ file, apart, remembered = [], choice, signal, onProgress }: OpenOptions,
): Promise<TakenFile> {
	return new Promise<TakenFile>((resolve, reject) => {
		signal?.throwIfAborted();
		const worker = takeWorker();
		const listening = new AbortController();
		const stop = (reason: unknown) => {
			listening.abort();
			worker.terminate();
			reject(reason as Error);
		};
		const whileListening = { signal: listening.signal };
		signal?.addEventListener('abort', () => stop(signal.reason), whileListening);
		worker.addEventListener(
			'error',
			({ message }) => stop(new IngestError('stopped', { message })),
			whileListening,
		);
		const hear = ({ data }: MessageEvent<Answer>) => {
			if ('progress' in data) return onProgress?.(data.progress);
			if ('error' in data) return stop(new IngestError(data.error.code, data.error.details));
			if (!('taken' in data)) return;
			listening.abort();
			giveBack(worker);
			resolve(withFindings(data.taken));
		};
		worker.addEventListener('message', hear, whileListening);
		const request: TakeRequest = {
			...{ kind: 'take', file, apart, remembered, choice },
			...sourceOf(source),
		};
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
