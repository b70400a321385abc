import type { Catalogue, Filter } from '$lib/filters';
import { IngestError, openFile, type Ingested, type Progress } from '$lib/ingest';
import { overview, type Overview } from '$lib/summaries';
import { startEngine, Warehouse, type CompositionFinding } from '$lib/warehouse';
import { latestOnly } from './latest';
import { withComposition, type OpenedFile } from './opened-file';

/** What a load is doing. */
export type Loading =
	| { readonly stage: 'engine'; readonly done: number; readonly total: number }
	| ({ readonly name: string } & Progress)
	| { readonly stage: 'composing' };

/** A file that could not be opened, and why. */
export interface FailedFile {
	readonly name: string;
	readonly error: IngestError;
}

/** What the last opening of files came to. */
export interface Outcome {
	readonly opened: readonly OpenedFile[];
	readonly failed: readonly FailedFile[];
	/** Names of files that were open already, byte for byte. */
	readonly repeated: readonly string[];
}

type NumberedFile = Ingested & { readonly number: number };
type Source = File | { name: string; url: string };

/**
 * Holds what the pages show: the files, what there is to filter by, the figures under the filter.
 * It joins the rooms; it computes nothing. Data of files and simulated data never meet.
 */
export class Dashboard {
	#warehouse: Promise<Warehouse> | undefined;
	#newest = latestOnly();
	#nextFile = 1;
	#cancel: AbortController | undefined;
	#ownFiles = $state.raw<readonly OpenedFile[]>([]);
	#found = $state.raw<readonly CompositionFinding[]>([]);
	#catalogue = $state.raw<Catalogue>();
	#shown = $state.raw<{ overview: Overview; simulated: boolean }>();
	#loading = $state.raw<Loading>();
	#outcome = $state.raw<Outcome>();
	#failure = $state.raw<unknown>();
	#holdsSimulation = true;

	/** Every open file with what was found in it. */
	readonly files = $derived(withComposition(this.#ownFiles, this.#found));

	/** What there is to choose from; undefined until data is loaded. */
	get catalogue() {
		return this.#catalogue;
	}
	/** The newest whole set of figures. */
	get overview() {
		return this.#shown?.overview;
	}
	get loading() {
		return this.#loading;
	}
	get outcome() {
		return this.#outcome;
	}
	/** Why the dashboard could not start or answer; undefined while all is well. */
	get failure() {
		return this.#failure;
	}
	/** Whether the figures shown are of the simulated province. */
	get simulated() {
		return this.#shown?.simulated ?? true;
	}

	/** Starts the engine and, beside it, reads the simulated province; call once. */
	async start(simulation: { name: string; url: string }): Promise<void> {
		this.#loading = { stage: 'engine', done: 0, total: 0 };
		this.#warehouse = startEngine((done, total) => {
			this.#loading = { stage: 'engine', done, total };
		}).then((engine) => Warehouse.open(engine));
		try {
			await this.#store([await this.#read(simulation)], { simulation: true });
		} catch (error) {
			this.#failure = error;
		} finally {
			this.#loading = undefined;
		}
	}

	/**
	 * Opens the user's files: in place of the simulation, beside files opened before. Those that
	 * cannot be read are reported; if none can, or the user cancels, all stays as it was.
	 * @returns whether new data stands.
	 */
	async open(files: readonly File[]): Promise<boolean> {
		this.#cancel?.abort();
		const cancel = new AbortController();
		this.#cancel = cancel;
		const read: NumberedFile[] = [];
		const failed: FailedFile[] = [];
		const repeated: string[] = [];
		try {
			for (const file of files) {
				try {
					const ingested = await this.#read(file, cancel.signal);
					const same = ({ hash }: { hash: string }) => hash === ingested.hash;
					const open = this.#holdsSimulation ? [] : this.#ownFiles;
					if (open.some(same) || read.some(same)) repeated.push(file.name);
					else read.push(ingested);
				} catch (error) {
					if (!(error instanceof IngestError)) throw error;
					failed.push({ name: file.name, error });
				}
			}
			cancel.signal.throwIfAborted();
			const opened = read.length > 0 ? await this.#store(read, { simulation: false }) : [];
			this.#outcome = { opened, failed, repeated };
			return opened.length > 0;
		} catch (error) {
			if (!cancel.signal.aborted) this.#failure = error;
			return false;
		} finally {
			if (this.#cancel === cancel) this.#loading = undefined;
		}
	}

	/** Stops reading; what was there stays. */
	cancel(): void {
		this.#cancel?.abort(new DOMException('Cancelled', 'AbortError'));
	}

	/** Forgets what the last opening came to, once read. */
	dismiss(): void {
		this.#outcome = undefined;
		this.#failure = undefined;
	}

	/** Draws the figures of a filter; of several under way only the newest stands. */
	async look(filter: Filter, catalogue: Catalogue): Promise<void> {
		try {
			const warehouse = await this.#warehouse;
			if (!warehouse) return;
			const result = await this.#newest(() =>
				overview((sql) => warehouse.query(sql), filter, catalogue),
			);
			// Figures of data that has been replaced meanwhile are void, however new their filter is.
			if (result && catalogue === this.#catalogue) {
				this.#shown = { overview: result, simulated: this.#holdsSimulation };
			}
		} catch (error) {
			this.#failure = error;
		}
	}

	async #read(source: Source, signal?: AbortSignal): Promise<NumberedFile> {
		const number = this.#nextFile++;
		const onProgress = (progress: Progress) => {
			this.#loading = { name: source.name, ...progress };
		};
		return { number, ...(await openFile(source, { file: number, signal, onProgress })) };
	}

	/** Puts files into the warehouse, wholly or not at all. */
	async #store(
		read: readonly NumberedFile[],
		{ simulation }: { simulation: boolean },
	): Promise<OpenedFile[]> {
		const warehouse = await this.#warehouse;
		if (!warehouse) throw new Error('The dashboard is started before files are opened.');
		this.#loading = { stage: 'composing' };
		const replace = this.#holdsSimulation;
		const deliveries = read.map(({ ipc }) => ipc);
		const { catalogue, findings } = await warehouse.load(deliveries, { replace });
		const opened = read.map(({ ipc: _, ...file }) => file);
		this.#ownFiles = replace ? opened : [...this.#ownFiles, ...opened];
		this.#holdsSimulation = simulation;
		this.#found = findings;
		this.#catalogue = catalogue;
		return opened;
	}
}
