import type { Catalogue, Filter } from '$lib/filters';
import { openFile, type IngestedFile, type Progress } from '$lib/ingest';
import { overview, preparedColumns, type Breakdowns, type RunQuery } from '$lib/summaries';
import { startEngine, Warehouse } from '$lib/warehouse';
import { heldWith } from './held';
import { latestOnly } from './latest';
import type { OpenedFile } from './opened-file';
import { readFiles } from './read-files';
import type { Failure, Held, Loading, Outcome, Shown, Source } from './state';

/**
 * Holds what the pages show: the files, what there is to filter by, the figures under the filter.
 * It joins the rooms; it computes nothing. Data of files and simulated data never meet.
 */
export class Dashboard {
	#warehouse: Promise<Warehouse> | undefined;
	#newest = latestOnly();
	/** Number of the next table. */
	#next = 1;
	#cancel: AbortController | undefined;
	/** Stores wait for one another: what each replaces is what the one before it left. */
	#storing: Promise<unknown> = Promise.resolve();
	#held = $state.raw<Held>();
	#shown = $state.raw<Shown>();
	#looking = $state(false);
	#loading = $state.raw<Loading>();
	#outcome = $state.raw<Outcome>();
	#failure = $state.raw<Failure>();

	/** What the page's panels are broken down by: each look asks for that. */
	breakdowns = $state.raw<Breakdowns>({});

	/** What there is to choose from; undefined until data is loaded. */
	get catalogue() {
		return this.#held?.catalogue;
	}
	/** The newest whole set of figures. */
	get overview() {
		return this.#shown?.overview;
	}
	/** The files the figures are of, table by table, with what was found in them. */
	get files(): readonly OpenedFile[] {
		return this.#shown?.files ?? [];
	}
	/** Tables of these files that hold no visits, and why. */
	get passedOver() {
		return this.#shown?.passedOver ?? [];
	}
	/** Whether the figures are of the simulated province. */
	get simulated() {
		return this.#shown?.simulated ?? true;
	}
	/** Newer figures are on their way. */
	get busy() {
		return this.#looking || this.#loading !== undefined;
	}
	get loading() {
		return this.#loading;
	}
	get outcome() {
		return this.#outcome;
	}
	/** What failed last; undefined while all is well. */
	get failure() {
		return this.#failure;
	}

	/** Starts the engine and, beside it, reads the simulated province; call once. */
	async start(simulation: { name: string; url: string }): Promise<void> {
		this.#loading = { stage: 'engine', done: 0, total: 0 };
		this.#warehouse = startEngine((done, total) => {
			this.#loading = { stage: 'engine', done, total };
		}).then((engine) => Warehouse.open(engine, preparedColumns));
		try {
			await this.#store([await this.#read(simulation)], { simulated: true });
		} catch (error) {
			this.#failure = { during: 'start', error };
		} finally {
			if (!this.#cancel) this.#loading = undefined;
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
		try {
			const { read, failed, repeated } = await readFiles(
				files,
				(hash) => this.#isOpen(hash),
				(file) => this.#read(file, cancel.signal),
			);
			cancel.signal.throwIfAborted();
			const opened = read.length > 0 ? await this.#store(read, { simulated: false }) : [];
			const passedOver = read.flatMap((file) => file.passedOver);
			this.#outcome = { opened, passedOver, failed, repeated };
			return opened.length > 0;
		} catch (error) {
			if (!cancel.signal.aborted) this.#failure = { during: 'open', error };
			return false;
		} finally {
			if (this.#cancel === cancel) {
				this.#cancel = undefined;
				this.#loading = undefined;
			}
		}
	}

	/** Stops reading; what was there stays. */
	cancel(): void {
		this.#cancel?.abort(new DOMException('Cancelled', 'AbortError'));
	}

	/** Forgets what the last opening came to, once read. */
	dismiss(): void {
		this.#outcome = this.#failure = undefined;
	}

	/** Draws the figures of a filter; of several under way only the newest stands. */
	async look(filter: Filter, catalogue: Catalogue): Promise<void> {
		const { breakdowns } = this;
		const held = this.#held;
		const warehouse = await this.#warehouse;
		if (!warehouse || held?.catalogue !== catalogue) return;
		this.#looking = true;
		const answer = await this.#newest(() =>
			overview(this.query, filter, catalogue, breakdowns).then(
				(overview) => ({ overview }),
				(error: unknown) => ({ error }),
			),
		);
		// A newer filter, or newer data, will answer in its own time.
		if (!answer || held !== this.#held) return;
		this.#looking = false;
		if ('error' in answer) {
			this.#failure = { during: 'look', error: answer.error };
		} else {
			this.#shown = { ...held, overview: answer.overview };
			if (this.#failure?.during === 'look') this.#failure = undefined;
		}
	}

	/** Runs a summary's query on what the figures shown are of. */
	readonly query: RunQuery = async (sql) => (await this.#warehouse)?.query(sql) ?? [];

	#isOpen(hash: string): boolean {
		const held = this.#held;
		return held?.simulated === false && held.files.some((file) => file.hash === hash);
	}

	async #read(source: Source, signal?: AbortSignal): Promise<IngestedFile> {
		const number = this.#next++;
		const onProgress = (progress: Progress) => {
			this.#loading = { name: source.name, ...progress };
		};
		const ingested = await openFile(source, { file: number, signal, onProgress });
		// A file may hold several tables, each with the number behind the one before it.
		this.#next = Math.max(this.#next, number + ingested.tables.length);
		return ingested;
	}

	/** Puts files into the warehouse, wholly or not at all, after whatever is being put there. */
	#store(
		ingested: readonly IngestedFile[],
		{ simulated }: { simulated: boolean },
	): Promise<readonly OpenedFile[]> {
		const stored = this.#storing.then(async () => {
			// The user was quicker than the simulation: it is no longer wanted.
			if (simulated && this.#held) return [];
			const warehouse = await this.#warehouse;
			if (!warehouse) throw new Error('The dashboard is started before files are opened.');
			this.#loading = { stage: 'composing' };
			const before = this.#held?.simulated === false ? this.#held : undefined;
			const stock = await warehouse.load(
				ingested.flatMap(({ tables }) => tables.map(({ ipc }) => ipc)),
				{ replace: !before },
			);
			this.#held = { ...heldWith(before, ingested, stock), simulated };
			return this.#held.files.slice(before?.files.length ?? 0);
		});
		this.#storing = stored.catch(() => undefined);
		return stored;
	}
}
