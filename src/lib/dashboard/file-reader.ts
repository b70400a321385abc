import {
	openFile,
	type Ingested,
	type IngestedFile,
	type Progress,
	type Publication,
} from '$lib/ingest';
import type { Source } from './state';

/** Reads files one after another, each table with a number of its own. */
export class FileReader {
	/** Number of the next table. */
	#next = 1;
	/** By number, what each table was read from: held, not read, until the page is closed. */
	readonly #sources: Source[] = [];
	readonly #onProgress: (name: string, progress: Progress) => void;

	constructor(onProgress: (name: string, progress: Progress) => void) {
		this.#onProgress = onProgress;
	}

	/** @throws IngestError where the file cannot be read; the signal's reason where it aborts. */
	async read(source: Source, signal?: AbortSignal, published?: Publication): Promise<IngestedFile> {
		const number = this.#next++;
		const onProgress = (progress: Progress) => this.#onProgress(source.name, progress);
		const ingested = await openFile(source, { file: number, signal, onProgress });
		// A file may hold several tables, each with the number behind the one before it.
		for (const table of ingested.tables) this.#sources[table.number] = source;
		this.goOnPast(ingested.tables);
		return { ...ingested, tables: ingested.tables.map((table) => ({ ...table, published })) };
	}

	/** Gives no further table the number of one of these. */
	goOnPast(tables: readonly Pick<Ingested, 'number'>[]): void {
		this.#next = Math.max(this.#next, ...tables.map(({ number }) => number + 1));
	}

	/** The file of a table read since the page was opened, as it was given. */
	sourceOf(number: number): Source | undefined {
		return this.#sources[number];
	}
}
