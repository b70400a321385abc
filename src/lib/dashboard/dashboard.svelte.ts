import type { Catalogue, Filter } from '$lib/filters';
import type { Choice, IngestedFile } from '$lib/ingest';
import { onlyCounts, preparedColumns, type Inquiry, type RunQuery } from '$lib/summaries';
import { startEngine, Warehouse } from '$lib/warehouse';
import { Figures } from './figures.svelte';
import { FileReader } from './file-reader';
import { Holding } from './holding.svelte';
import { KeptFiles, type FileStore } from './kept-files';
import { Matchings } from './matchings.svelte';
import type { OpenedFile } from './opened-file';
import { readFiles } from './read-files';
import type { Failure, Loading, Outcome, Source } from './state';
import { tablesOf, type TableToMatch } from './table-to-match';

/**
 * Holds what the pages show: the files, what there is to filter by, the figures under the filter.
 * It joins the rooms; it computes nothing.
 */
export class Dashboard {
	#warehouse: Promise<Warehouse> | undefined;
	#simulation: Source | undefined;
	#kept: KeptFiles | undefined;
	#cancel: AbortController | undefined;
	#loading = $state.raw<Loading>();
	#outcome = $state.raw<Outcome>();
	#failure = $state.raw<Failure>();

	/** Tables whose columns a person says. */
	readonly matchings = new Matchings();
	readonly reader = new FileReader(
		(name, progress) => (this.#loading = { name, ...progress }),
		() => this.matchings.remembered.all,
	);
	readonly #holding = new Holding(() => {
		this.#loading = { stage: 'composing' };
		return this.#started();
	});
	/** Runs a summary's query on what is held. */
	readonly query: RunQuery = async (sql) => (await this.#started()).query(sql);
	readonly figures = new Figures(this.query, () => this.#holding.held);

	/** What the page shows: each look asks for that. */
	inquiry = $state.raw<Inquiry>(onlyCounts);

	/** What there is to choose from; undefined until data is loaded. */
	get catalogue() {
		return this.#holding.held?.catalogue;
	}
	/** The newest whole set of figures. */
	get overview() {
		return this.figures.shown?.overview;
	}
	/** The files the figures are of, table by table, with what was found in them. */
	get files(): readonly OpenedFile[] {
		return this.figures.shown?.files ?? [];
	}
	/** Tables of these files that hold no visits, and why. */
	get passedOver() {
		return this.figures.shown?.passedOver ?? [];
	}
	/** Whether the figures are of the simulated province. */
	get simulated() {
		return this.figures.shown?.simulated ?? true;
	}
	/** Newer figures are on their way. */
	get busy() {
		return this.figures.looking || this.#loading !== undefined;
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

	/**
	 * Starts the engine and, beside it, reads what is kept, else the simulated province; call once.
	 * @param store where opened files are kept; other tabs change it too.
	 */
	async start(simulation: Source, store: FileStore): Promise<void> {
		this.#simulation = simulation;
		this.#kept = new KeptFiles(store, (error) => (this.#failure = { during: 'keep', error }));
		this.#loading = { stage: 'engine', done: 0, total: 0 };
		this.#warehouse = startEngine((done, total) => {
			this.#loading = { stage: 'engine', done, total };
		}).then((engine) => Warehouse.open(engine, preparedColumns));
		store.onchange(() => void this.#during('keep', () => this.#takeUp({ insist: true })));
		await this.#during('start', () => this.#takeUp({ insist: false }));
	}

	/**
	 * Opens the user's files: in place of the simulation, beside files opened before. Those that
	 * cannot be read are reported, those whose columns are not told wait to be matched; if none can be
	 * taken in, or the user cancels, all stays as it was.
	 * @returns whether new data stands.
	 */
	open(files: readonly File[]): Promise<boolean> {
		this.matchings.remembered.refresh();
		return this.#opening(async (signal) => {
			const toMatch: TableToMatch[] = [];
			const { read, failed, repeated } = await readFiles(
				files,
				(hash) => this.#holding.files.some((file) => file.hash === hash),
				async (source) => {
					const file = await this.reader.read(source, { signal });
					toMatch.push(...tablesOf(source, file.toMatch));
					return file;
				},
			);
			signal.throwIfAborted();
			const opened = await this.#add(read.filter(({ tables }) => tables.length > 0));
			const passedOver = read.flatMap((file) => file.passedOver);
			const isNothing = [opened, failed, repeated].every(({ length }) => length === 0);
			this.#outcome = isNothing ? undefined : { opened, passedOver, failed, repeated };
			this.matchings.add(toMatch);
			return opened.length > 0;
		});
	}

	/**
	 * Takes a table in as it was matched, in place of the one it replaces, and remembers how.
	 * @returns whether new data stands.
	 */
	async match(table: TableToMatch, choice: Choice): Promise<boolean> {
		this.matchings.leave();
		return this.#opening(async (signal) => {
			const { read, failed, repeated } = await readFiles(
				[table.source],
				() => false,
				(source) => this.reader.read(source, { signal, choice }),
			);
			signal.throwIfAborted();
			const opened = await this.#add(read, table.replaces);
			this.#outcome = { opened, passedOver: [], failed, repeated };
			if (opened.length === 0) return false;
			this.matchings.remembered.remember(choice.matching);
			this.matchings.drop(table);
			return true;
		});
	}

	/** Takes one file out, from what is kept too; the simulation stands where none is left. */
	async remove(number: number): Promise<void> {
		if (this.#holding.files.every((file) => file.number === number)) return this.#clear();
		await this.#during('open', () => this.#holding.remove(number));
		await this.#kept?.keep(this.#holding.files);
	}

	/** Takes all files out, from what is kept too, forgets how they were matched, and shows the simulation again. */
	async forget(): Promise<void> {
		this.matchings.forget();
		await this.#clear();
	}

	async #clear(): Promise<void> {
		await this.#during('keep', async () => {
			await this.#kept?.clear();
			await this.#simulate({ insist: true });
		});
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
		const { held } = this.#holding;
		if (held?.catalogue !== catalogue) return;
		try {
			const stands = await this.figures.look(held, filter, this.inquiry);
			if (stands && this.#failure?.during === 'look') this.#failure = undefined;
		} catch (error) {
			this.#failure = { during: 'look', error };
		}
	}

	/** Opens something, in place of what is being opened; what fails is told and changes nothing. */
	async #opening(work: (signal: AbortSignal) => Promise<boolean>): Promise<boolean> {
		this.#cancel?.abort();
		const cancel = new AbortController();
		this.#cancel = cancel;
		try {
			return await work(cancel.signal);
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

	#started(): Promise<Warehouse> {
		return this.#warehouse ?? Promise.reject(new Error('The dashboard is not started.'));
	}

	/** Does something that loads; what fails is told. */
	async #during(during: Failure['during'], work: () => Promise<void>): Promise<void> {
		try {
			await work();
		} catch (error) {
			this.#failure = { during, error };
		} finally {
			if (!this.#cancel) this.#loading = undefined;
		}
	}

	/** Shows what is kept, in place of all that is held; the simulation where nothing is. */
	async #takeUp(force: { insist: boolean }): Promise<void> {
		const kept = (await this.#kept?.read()) ?? [];
		if (kept.length === 0) return this.#simulate(force);
		this.reader.goOnPast(kept);
		await this.#holding.replace(kept);
	}

	async #simulate(force: { insist: boolean }): Promise<void> {
		if (this.#simulation)
			await this.#holding.simulate(await this.reader.read(this.#simulation), force);
	}

	/** Puts files beside those held, one of them in place of a table; wholly or not at all. */
	async #add(read: readonly IngestedFile[], replaces?: number): Promise<readonly OpenedFile[]> {
		if (read.length === 0) return [];
		// The engine takes the bytes it is given.
		const copies = read
			.flatMap(({ tables }) => tables)
			.map((table) => ({ ...table, ipc: table.ipc.slice() }));
		const opened = await this.#holding.add(read, replaces);
		// Figures do not wait for it.
		void this.#kept?.keep(this.#holding.files, copies);
		return opened;
	}
}
