import type { Choice, Publication, TableCopy, TakenFile } from '$lib/ingest';
import type { FileReader } from './file-reader';
import type { Added, Holding } from './holding.svelte';
import type { KeptChange } from './kept-files';
import type { Matchings } from './matchings.svelte';
import { isSameTable, type TableOfFile } from './opened-file';
import { readFiles } from './read-files';
import type { Outcome, Source } from './state';
import { tablesOf, type TableToMatch } from './table-to-match';

interface Surroundings {
	readonly reader: FileReader;
	readonly holding: Holding;
	readonly matchings: Matchings;
	/** Keeps tables over restarts once they are held, of which undefined says that they never will be. */
	readonly keep: (change: Promise<KeptChange | undefined>, copies: readonly TableCopy[]) => void;
	readonly failed: (error: unknown) => void;
	/** Nothing is being opened any more. */
	readonly ended: () => void;
}

/** Opens files, one lot at a time, and tells what it came to. */
export class Opening {
	readonly #around: Surroundings;
	#cancel = $state.raw<AbortController>();
	#outcome = $state.raw<Outcome>();

	constructor(around: Surroundings) {
		this.#around = around;
	}

	/** What the last opening came to. */
	get outcome() {
		return this.#outcome;
	}
	get underWay() {
		return this.#cancel !== undefined;
	}

	/**
	 * Opens files beside those held. Those that cannot be read are reported, those whose columns are
	 * not told wait to be matched.
	 * @returns whether new data stands.
	 */
	open(files: readonly Source[], published?: Publication): Promise<boolean> {
		const { reader, holding, matchings } = this.#around;
		matchings.remembered.refresh();
		return this.#during(async (signal) => {
			const isOpen = (table: TableOfFile) => holding.files.some((held) => isSameTable(held, table));
			const { read, failed, repeated } = await readFiles(files, isOpen, async (source) => ({
				...(await reader.read(source, { signal, published })),
				source,
			}));
			signal.throwIfAborted();
			const added = await this.#add(read);
			const { opened } = added;
			const passedOver = read.flatMap((file) => file.passedOver);
			const isNothing = [opened, failed, repeated].every(({ length }) => length === 0);
			this.#outcome = isNothing ? undefined : { ...added, passedOver, failed, repeated };
			matchings.add(read.flatMap(({ source, toMatch }) => tablesOf(source, toMatch)));
			return opened.length > 0;
		});
	}

	/**
	 * Takes a table in as it was matched, in place of the one it replaces, and remembers how.
	 * @returns whether new data stands.
	 */
	match(table: TableToMatch, choice: Choice): Promise<boolean> {
		const { reader, matchings } = this.#around;
		matchings.leave();
		return this.#during(async (signal) => {
			const { read, failed, repeated } = await readFiles(
				[table.source],
				() => false,
				(source) => reader.read(source, { signal, choice, published: table.published }),
			);
			signal.throwIfAborted();
			const added = await this.#add(read, table.replaces);
			this.#outcome = { ...added, passedOver: [], failed, repeated };
			if (added.opened.length === 0) return false;
			matchings.remembered.remember(choice.matching);
			matchings.drop(table);
			return true;
		});
	}

	/** Stops reading; what was there stays. */
	cancel(): void {
		this.#cancel?.abort(new DOMException('Cancelled', 'AbortError'));
	}

	/** Forgets what the last opening came to, once read. */
	dismiss(): void {
		this.#outcome = undefined;
	}

	/** Puts files beside those held, or in place of one table. */
	async #add(read: readonly TakenFile[], replaces?: number): Promise<Added> {
		if (read.every(({ tables }) => tables.length === 0))
			return { read: [], opened: [], replaced: [] };
		const { holding, keep } = this.#around;
		const adding = holding.add(read, replaces);
		const change = adding.then(
			({ read, replaced }) => ({
				added: read,
				removed: [...replaced.map(({ number }) => number), ...(replaces ? [replaces] : [])],
			}),
			() => undefined,
		);
		// Figures do not wait for it.
		keep(
			change,
			read.flatMap(({ copies }) => copies),
		);
		return adding;
	}

	/** Opens something in place of what is being opened; what fails changes nothing. */
	async #during(work: (signal: AbortSignal) => Promise<boolean>): Promise<boolean> {
		this.#cancel?.abort();
		const cancel = new AbortController();
		this.#cancel = cancel;
		try {
			return await work(cancel.signal);
		} catch (error) {
			if (!cancel.signal.aborted) this.#around.failed(error);
			return false;
		} finally {
			if (this.#cancel === cancel) {
				this.#cancel = undefined;
				this.#around.ended();
			}
		}
	}
}
