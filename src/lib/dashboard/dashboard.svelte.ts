import type { Catalogue, Filter } from '$lib/filters';
import { endIdleWorker, type Choice, type Publication } from '$lib/ingest';
import { onlyCounts, type Inquiry } from '$lib/summaries';
import { Answering } from './answering';
import { Failures } from './failures.svelte';
import { Figures } from './figures.svelte';
import type { Simulation } from './foreknown';
import { FileReader } from './file-reader';
import { Holding } from './holding.svelte';
import { KeptFiles, type FileStore } from './kept-files';
import { LookAhead } from './look-ahead';
import { Matchings } from './matchings.svelte';
import { Opening } from './opening.svelte';
import { removeTable } from './removing';
import { ResultChoices } from './result-choices';
import { Simulating } from './simulating';
import type { Failure, Loading } from './state';
import type { TableToMatch } from './table-to-match';
import { takeUp, type HowTakenUp } from './taking-up';

/**
 * Holds what the pages show: the files, what there is to filter by, the figures under the filter.
 * It joins the rooms; it computes nothing.
 */
export class Dashboard {
	#simulating: Simulating | undefined;
	#kept: KeptFiles | undefined;
	/** Which of the tabs open at once this one is. */
	#place = Promise.resolve(0);
	#loading = $state.raw<Loading>();

	/** What failed last. */
	readonly failures = new Failures();
	/** Tables whose columns a person says. */
	readonly matchings = new Matchings();
	readonly reader = new FileReader(
		() => this.#place,
		(name, progress) => (this.#loading = { name, ...progress }),
		() => this.matchings.remembered.all,
	);
	readonly #answering: Answering = new Answering(() => this.starting);
	readonly #holding = new Holding(
		this.#answering.started,
		() => (this.#loading = { stage: 'composing' }),
	);
	/** Which agencies results were said to be of. */
	readonly choices = new ResultChoices((choices) =>
		this.#during('open', () => this.#holding.join(choices).then(() => true)),
	);
	/** Files being opened, and what the last opening came to. */
	readonly opening = new Opening({
		...{ reader: this.reader, holding: this.#holding, matchings: this.matchings },
		keep: (change, copies) => void this.#kept?.keep(change, copies),
		failed: this.failures.of('open'),
		ended: () => (this.#loading = undefined),
	});
	readonly query = this.#answering.query;
	readonly visits = this.#answering.visits;
	readonly figures: Figures;
	readonly ahead: LookAhead;

	/** What the page shows: each look asks for that. */
	inquiry = $state.raw<Inquiry>(onlyCounts);

	/** @param drawn settles once what was just shown is drawn. */
	constructor(drawn: () => Promise<void>) {
		this.figures = new Figures(this.query, () => this.#holding.standing, drawn);
		this.ahead = new LookAhead(this.#answering.filled, this.figures, () => !this.busy);
	}

	/** What there is to choose from; undefined until data is loaded. */
	get catalogue() {
		return this.#holding.held?.catalogue;
	}
	/** The newest whole set of figures. */
	get overview() {
		return this.figures.shown?.overview;
	}
	/** The files the figures are of, table by table, with what was found in them. */
	get files() {
		return this.figures.shown?.files ?? [];
	}
	/** How many rows these have, and in how many of them nothing was found. */
	get quality() {
		return this.figures.shown?.quality ?? { rows: 0, refused: 0, clean: 0 };
	}
	/** Tables of these files that hold no visits, and why. */
	get passedOver() {
		return this.figures.shown?.passedOver ?? [];
	}
	/** Whether the figures are of the simulated province. */
	get simulated() {
		return this.figures.shown?.simulated ?? true;
	}
	/** The figures stand, while the engine that answers further questions is yet to start. */
	get starting(): boolean {
		return this.#holding.foreseen;
	}
	/** Newer figures are on their way. */
	get busy() {
		return this.figures.looking || this.opening.underWay || this.loading !== undefined;
	}
	/** What is waited for; the start is no one's to wait for where the figures stand. */
	get loading() {
		const waited = !this.starting || this.figures.looking || this.opening.underWay;
		return waited ? this.#loading : undefined;
	}

	/**
	 * Starts the engine and, beside it, reads what is kept, else the simulated province; call once.
	 * @param store where opened files are kept; other tabs change it too.
	 */
	async start(simulation: Simulation, store: FileStore): Promise<void> {
		this.#simulating = new Simulating(simulation, this.reader, this.#holding, this.#answering);
		this.#kept = new KeptFiles(store, this.failures.of('keep'));
		this.#place = store.place;
		const tell = (done: number, total: number) =>
			(this.#loading = { stage: 'engine', done, total });
		tell(0, 0);
		this.#answering.start(tell, this.choices.read());
		store.onchange(() => void this.#during('keep', () => this.#takeUp({ insist: true })));
		const filled = this.#answering.waitFor(this.#takeUp({ insist: false }));
		await this.#during('start', () => filled);
	}

	/**
	 * Opens files in place of the simulation, beside those opened before. What cannot be read is told,
	 * what is not recognised waits to be matched; if nothing is taken in, all stays as it was.
	 * @returns whether new data stands.
	 */
	open(files: readonly File[], published?: Publication): Promise<boolean> {
		return this.opening.open(files, published);
	}

	/**
	 * Takes a table in as it was matched, in place of the one it replaces, and remembers how.
	 * @returns whether new data stands.
	 */
	match(table: TableToMatch, choice: Choice): Promise<boolean> {
		return this.opening.match(table, choice);
	}

	/** Takes one file out; where none is left, of other tabs neither, the simulation stands. */
	async remove(number: number): Promise<void> {
		const remove = () => removeTable(this.#holding, this.#kept, number);
		if ((await this.#during('open', remove)) !== 'alone') return;
		this.opening.dismiss();
		await this.#during('keep', () => this.#takeUp({ insist: true, inUse: false }));
		if (this.#holding.files.length === 0) await this.#during('keep', () => this.choices.clear());
	}

	/** Takes all files out, from what is kept too, with what was said of them and how they were matched, and shows the simulation again. */
	async forget(): Promise<void> {
		this.opening.cancel();
		this.matchings.forget();
		endIdleWorker();
		await this.#clear();
	}

	async #clear(): Promise<void> {
		this.dismiss();
		// Where one fails, which is told, the others must leave nothing all the same.
		await this.#during('keep', async () => this.#kept?.clear());
		await this.#during('keep', () => this.choices.clear());
		await this.#during('keep', async () => this.#simulating?.show({ insist: true }));
	}

	/** Forgets what the last opening came to, once read. */
	dismiss(): void {
		this.opening.dismiss();
		this.failures.forget();
	}

	/** Draws the figures of a filter; of several under way only the newest stands. */
	async look(filter: Filter, catalogue: Catalogue): Promise<void> {
		const { held } = this.#holding;
		if (held?.catalogue !== catalogue) return;
		const look = () => this.figures.look(held, filter, this.inquiry);
		if (!(await this.failures.during('look', look))) return;
		this.failures.forget('look');
		void this.ahead.atAll();
	}

	/** Does something that loads; what fails is told. */
	async #during<Result>(during: Failure['during'], work: () => Promise<Result>) {
		const result = await this.failures.during(during, work);
		if (!this.opening.underWay) this.#loading = undefined;
		return result;
	}

	/** Shows what is kept, in place of all that is held; the simulation where nothing is. */
	#takeUp(how: HowTakenUp): Promise<void> {
		return takeUp(this.#holding, this.reader, this.#kept, this.#simulating, how);
	}
}
