import type { Catalogue, Filter } from '$lib/filters';
import { openFile, type IngestedFile, type Progress } from '$lib/ingest';
import { preparedColumns, type Breakdowns, type RunQuery } from '$lib/summaries';
import { startEngine, Warehouse } from '$lib/warehouse';
import { Figures } from './figures.svelte';
import { heldWith } from './held';
import type { OpenedFile } from './opened-file';
import { readFiles } from './read-files';
import type { Failure, Held, Loading, Outcome, Source } from './state';
import { today } from './today';

/**
 * Holds what the pages show: the files, what there is to filter by, the figures under the filter.
 * It joins the rooms; it computes nothing. Data of files and simulated data never meet.
 */
export class Dashboard {
	#warehouse: Promise<Warehouse> | undefined;
	/** Number of the next table. */
	#next = 1;
	/** By number, what each table was read from. */
	readonly #sources: Source[] = [];
	#cancel: AbortController | undefined;
	/** Stores wait for one another: what each replaces is what the one before it left. */
	#storing: Promise<unknown> = Promise.resolve();
	#held = $state.raw<Held>();
	#loading = $state.raw<Loading>();
	#outcome = $state.raw<Outcome>();
	#failure = $state.raw<Failure>();

	/** Runs a summary's query on what is held. */
	readonly query: RunQuery = async (sql) => (await this.#warehouse)?.query(sql) ?? [];
	readonly #figures = new Figures(this.query, () => this.#held);

	/** What the page's panels are broken down by: each look asks for that. */
	breakdowns = $state.raw<Breakdowns>({});

	/** What there is to choose from; undefined until data is loaded. */
	get catalogue() {
		return this.#held?.catalogue;
	}
	/** The newest whole set of figures. */
	get overview() {
		return this.#figures.shown?.overview;
	}
	/** How many agency-years each choice would show; of the filter before until they are counted. */
	get choices() {
		return this.#figures.choices;
	}
	/** The same, once they are of the filter that the figures shown are of. */
	get choicesShown() {
		return this.#figures.choicesShown;
	}
	/** The files the figures are of, table by table, with what was found in them. */
	get files(): readonly OpenedFile[] {
		return this.#figures.shown?.files ?? [];
	}
	/** Tables of these files that hold no visits, and why. */
	get passedOver() {
		return this.#figures.shown?.passedOver ?? [];
	}
	/** Whether the figures are of the simulated province. */
	get simulated() {
		return this.#figures.shown?.simulated ?? true;
	}
	/** Newer figures are on their way. */
	get busy() {
		return this.#figures.looking || this.#loading !== undefined;
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
		const held = this.#held;
		if (held?.catalogue !== catalogue) return;
		try {
			const stands = await this.#figures.look(held, filter, this.breakdowns);
			if (stands && this.#failure?.during === 'look') this.#failure = undefined;
		} catch (error) {
			this.#failure = { during: 'look', error };
		}
	}

	/** The file of a number as it was given: held, not read, until the page is closed. */
	sourceOf(file: number): Source | undefined {
		return this.#sources[file];
	}

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
		for (const table of ingested.tables) this.#sources[table.number] = source;
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
				// The simulation is of no time: its last year may well lie ahead.
				{ replace: !before, today: simulated ? undefined : today() },
			);
			this.#held = { ...heldWith(before, ingested, stock), simulated };
			return this.#held.files.slice(before?.files.length ?? 0);
		});
		this.#storing = stored.catch(() => undefined);
		return stored;
	}
}
