import type { Cabinet, Pieces } from './cabinet';

/** Something kept: what is known of it, and its bytes under a name of their own. */
export interface Entry<About> {
	/** Names the bytes: other bytes have another name. */
	readonly name: string;
	readonly about: About;
}

export interface KeptEntry<About> extends Entry<About> {
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Why what is kept cannot be used; its text belongs to words/. */
export class StoreError extends Error {
	override readonly name = 'StoreError';
	readonly code: 'other_version' | 'damaged';

	constructor(code: StoreError['code']) {
		super(code);
		this.code = code;
	}
}

export type Entries<About> = readonly Entry<About>[];
/** By name. */
export type Bytes = ReadonlyMap<string, Pieces>;
/** What there is already, or what may come; undefined where it does not. */
export type Coming<What> = What | Promise<What | undefined>;
/** Makes of the entries that stand those that are to. */
export type Change<About> = (standing: Entries<About>) => Entries<About>;

interface Manifest<About> {
	readonly version: string;
	readonly entries: Entries<About>;
}

const manifestName = 'manifest.json';

/**
 * Keeps entries over restarts. The manifest is written last and at once, so that a tab killed at any
 * moment leaves what was kept before or what is kept now; bytes the manifest does not name are
 * litter, swept at the next change.
 */
export class Store<About> {
	readonly #cabinet: Cabinet;
	readonly #version: string;

	/** @param version of the entries' form: those of another are not read. */
	constructor(cabinet: Cabinet, version: string) {
		this.#cabinet = cabinet;
		this.#version = version;
	}

	/**
	 * All that is kept, in its order.
	 * @throws StoreError other_version, damaged
	 */
	async read(): Promise<KeptEntry<About>[]> {
		const manifest = await this.#manifest();
		return Promise.all(
			manifest.entries.map(async (entry) => {
				const bytes = await this.#cabinet.get(entry.name);
				if (!bytes) throw new StoreError('damaged');
				return { ...entry, bytes };
			}),
		);
	}

	/**
	 * Changes what is kept.
	 * @param coming may still be on its way while the bytes are written, and is given what stands then,
	 * nothing where that cannot be read; where it does not come (undefined) what was kept before stays.
	 * @param bytes by name, of the entries not kept already
	 * @throws StoreError damaged where an entry has no bytes; what the browser throws where the
	 * storage is full: what was kept before then stays.
	 */
	async change(coming: Coming<Change<About>>, bytes: Bytes): Promise<void> {
		for (const [name, pieces] of bytes) await this.#cabinet.put(name, pieces);
		const change = await coming;
		if (!change) return this.#sweep((await this.#manifest()).entries);
		const named = change(await this.#standing());
		if (named.length === 0) return this.clear();
		const kept = new Set(await this.#cabinet.names());
		if (named.some(({ name }) => !kept.has(name))) throw new StoreError('damaged');
		const manifest: Manifest<About> = { version: this.#version, entries: named };
		await this.#cabinet.put(manifestName, [new TextEncoder().encode(JSON.stringify(manifest))]);
		// What stays is named nowhere, and is tried again with the next change.
		await this.#sweep(named);
	}

	/**
	 * Leaves nothing.
	 * @throws what the browser throws where something could not be removed; the rest is.
	 */
	async clear(): Promise<void> {
		const names = await this.#cabinet.names();
		// First what names the others: a tab killed in between leaves litter, and nothing missing.
		const manifest = names.filter((name) => name === manifestName);
		const others = names.filter((name) => name !== manifestName);
		const [failed] = [...(await this.#remove(manifest)), ...(await this.#remove(others))];
		if (failed) throw failed.reason;
	}

	/** The entries kept; none where they cannot be read: what comes takes their place. */
	async #standing(): Promise<Entries<About>> {
		try {
			return (await this.#manifest()).entries;
		} catch (error) {
			if (!(error instanceof StoreError)) throw error;
			return [];
		}
	}

	async #manifest(): Promise<Manifest<About>> {
		const bytes = await this.#cabinet.get(manifestName);
		// A file is made before it is written: a tab killed in between, at the first change, leaves it empty.
		if (!bytes || bytes.length === 0) return { version: this.#version, entries: [] };
		let manifest: Manifest<About>;
		try {
			manifest = JSON.parse(new TextDecoder().decode(bytes)) as Manifest<About>;
		} catch {
			throw new StoreError('damaged');
		}
		if (manifest.version !== this.#version) throw new StoreError('other_version');
		return manifest;
	}

	/** Removes all but these. */
	async #sweep(entries: Entries<About>): Promise<void> {
		const wanted = new Set([manifestName, ...entries.map(({ name }) => name)]);
		await this.#remove((await this.#cabinet.names()).filter((name) => !wanted.has(name)));
	}

	/**
	 * Removes what has these names. A tab closed in the midst of a change holds what it wrote for a moment
	 * longer, and that cannot be removed; gives what failed.
	 */
	async #remove(names: readonly string[]): Promise<PromiseRejectedResult[]> {
		const removed = await Promise.allSettled(names.map((name) => this.#cabinet.remove(name)));
		return removed.filter((result) => result.status === 'rejected');
	}
}
