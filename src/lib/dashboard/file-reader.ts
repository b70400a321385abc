import {
	openFile,
	type Choice,
	type ChosenMatching,
	type Ingested,
	type Progress,
	type Publication,
	type TakenFile,
} from '$lib/ingest';
import type { Source } from './state';

/** Reads files one after another, each table with a number of its own. */
export class FileReader {
	/** Number of the next table. */
	#next = 1;
	/** By hash, what was opened: held, not read, until the page is closed. */
	readonly #sources = new Map<string, Source>();
	readonly #onProgress: (name: string, progress: Progress) => void;
	readonly #remembered: () => readonly ChosenMatching[];

	/** @param remembered gives what was chosen before, for tables of the same headers. */
	constructor(
		onProgress: (name: string, progress: Progress) => void,
		remembered: () => readonly ChosenMatching[],
	) {
		this.#onProgress = onProgress;
		this.#remembered = remembered;
	}

	/**
	 * @param how.choice reads one table alone, as chosen
	 * @throws IngestError where the file cannot be read; the signal's reason where it aborts.
	 */
	async read(
		source: Source,
		{ published, ...how }: { signal?: AbortSignal; choice?: Choice; published?: Publication } = {},
	): Promise<TakenFile> {
		const number = this.#next++;
		const onProgress = (progress: Progress) => this.#onProgress(source.name, progress);
		const remembered = this.#remembered();
		const ingested = await openFile(source, { file: number, remembered, onProgress, ...how });
		this.#sources.set(ingested.hash, source);
		this.goOnPast(ingested.tables);
		return { ...ingested, tables: ingested.tables.map((table) => ({ ...table, published })) };
	}

	/** Gives no further table the number of one of these. */
	goOnPast(tables: readonly Pick<Ingested, 'number'>[]): void {
		this.#next = Math.max(this.#next, ...tables.map(({ number }) => number + 1));
	}

	/** The file of this hash as it was given, if it was since the page was opened. */
	sourceOf(hash: string): Source | undefined {
		return this.#sources.get(hash);
	}
}
