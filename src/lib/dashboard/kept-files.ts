import type { Ingested } from '$lib/ingest';
import type { KeptEntry, SharedStore } from '$lib/keep';
import { storage } from '$lib/visits';
import type { OpenedFile } from './opened-file';

/** The store of opened files; its bytes are their visits as an Arrow IPC stream. */
export type FileStore = SharedStore<OpenedFile>;

/**
 * Of what is kept of a file. Counted up when the meaning of a stored column changes; the columns
 * themselves are part of it, so that visits with other columns are never taken for these.
 */
export const keptVersion = `2 ${JSON.stringify(storage)}`;

const nameOf = ({ hash, number }: OpenedFile) => `${hash}-${number}.arrow`;

const taken = ({ about, bytes }: KeptEntry<OpenedFile>): Ingested => ({ ...about, ipc: bytes });

/** The opened files that are kept on this machine. What fails is told, and the files in use stay. */
export class KeptFiles {
	readonly #store: FileStore;
	readonly #failed: (error: unknown) => void;

	constructor(store: FileStore, failed: (error: unknown) => void) {
		this.#store = store;
		this.#failed = failed;
	}

	/** The files kept, as they were taken in; none where they cannot be read. */
	async read(): Promise<Ingested[]> {
		try {
			return (await this.#store.read()).map(taken);
		} catch (error) {
			this.#failed(error);
			return [];
		}
	}

	/**
	 * Keeps these files and no others.
	 * @param added those that were not kept before, with their visits
	 */
	async keep(files: readonly OpenedFile[], added: readonly Ingested[] = []): Promise<void> {
		const entries = files.map((file) => ({ name: nameOf(file), about: file }));
		const bytes = new Map(added.map((file) => [nameOf(file), file.ipc]));
		try {
			await this.#store.replace(entries, bytes);
		} catch (error) {
			this.#failed(error);
		}
	}

	/** Leaves nothing. */
	clear(): Promise<void> {
		return this.#store.clear();
	}
}
