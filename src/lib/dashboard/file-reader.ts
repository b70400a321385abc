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
import { apart, TableNumbers } from './table-numbers';

interface HowRead {
	readonly signal?: AbortSignal;
	readonly choice?: Choice;
	readonly published?: Publication;
	readonly number?: number;
}

/** Reads files one after another, each table with a number of its own. */
export class FileReader {
	/** By hash, what was opened: held, not read, until the page is closed. */
	readonly #sources = new Map<string, Source>();
	readonly #numbers: TableNumbers;
	readonly #onProgress: (name: string, progress: Progress) => void;
	readonly #remembered: () => readonly ChosenMatching[];

	/**
	 * @param place tells which of the tabs open at once this one is.
	 * @param remembered gives what was chosen before, for tables of the same headers.
	 */
	constructor(
		place: () => Promise<number>,
		onProgress: (name: string, progress: Progress) => void,
		remembered: () => readonly ChosenMatching[],
	) {
		this.#numbers = new TableNumbers(place);
		this.#onProgress = onProgress;
		this.#remembered = remembered;
	}

	/**
	 * @param how.choice reads one table alone, as chosen
	 * @param how.number of its table, where it is told already
	 * @throws IngestError where the file cannot be read; the signal's reason where it aborts.
	 */
	async read(source: Source, { published, number, ...how }: HowRead = {}): Promise<TakenFile> {
		const file = number ?? (await this.#numbers.next());
		const onProgress = (progress: Progress) => this.#onProgress(source.name, progress);
		const remembered = this.#remembered();
		const ingested = await openFile(source, { file, apart, remembered, onProgress, ...how });
		this.#sources.set(ingested.hash, source);
		this.goOnPast(ingested.tables);
		const from = <Table>(tables: readonly Table[]) =>
			tables.map((table) => ({ ...table, published }));
		return {
			...ingested,
			tables: from(ingested.tables),
			toMatch: from(ingested.toMatch),
			passedOver: from(ingested.passedOver),
		};
	}

	/** Gives no further table a number up to those of these. */
	goOnPast(tables: readonly Pick<Ingested, 'number'>[]): void {
		this.#numbers.goOnPast(tables);
	}

	/** The file of this hash as it was given, if it was since the page was opened. */
	sourceOf(hash: string): Source | undefined {
		return this.#sources.get(hash);
	}
}
