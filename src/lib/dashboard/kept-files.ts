import { findingsOfBytes, type Finding, type Ingested, type TableCopy } from '$lib/ingest';
import { StoreError, type Coming, type Entry, type SharedStore } from '$lib/keep';
import { storage } from '$lib/visits';
import type { OpenedFile } from './opened-file';

/** What is kept of a file beside its bytes. */
type About = Omit<OpenedFile, 'findings'>;

/**
 * The store of opened files. Of each there are its visits, as an Arrow IPC stream, and its findings,
 * of which nothing is to be said beside.
 */
export type KeptAbout = About | undefined;
export type FileStore = SharedStore<KeptAbout>;

/**
 * Of what is kept of a file. Counted up when the meaning of a stored column changes; the columns
 * themselves are part of it, so that visits with other columns are never taken for these.
 */
export const keptVersion = `3 ${JSON.stringify(storage)}`;

type Named = Pick<OpenedFile, 'hash' | 'number'>;
const visitsOf = ({ hash, number }: Named) => `${hash}-${number}.arrow`;
const findingsOf = ({ hash, number }: Named) => `${hash}-${number}.findings.json`;

const entriesOf = ({ findings: _, ...about }: OpenedFile): Entry<KeptAbout>[] => [
	{ name: visitsOf(about), about },
	{ name: findingsOf(about), about: undefined },
];

const piecesOf = (copy: TableCopy): [string, TableCopy['ipc']][] => [
	[visitsOf(copy), copy.ipc],
	[findingsOf(copy), [copy.findings]],
];

async function readFindings(bytes: Uint8Array<ArrayBuffer> | undefined): Promise<Finding[]> {
	try {
		if (bytes) return await findingsOfBytes(bytes);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
	}
	throw new StoreError('damaged');
}

/** The opened files that are kept on this machine. What fails is told, and the files in use stay. */
export class KeptFiles {
	readonly #store: FileStore;
	readonly #failed: (error: unknown) => void;
	#turn: Promise<void> = Promise.resolve();

	constructor(store: FileStore, failed: (error: unknown) => void) {
		this.#store = store;
		this.#failed = failed;
	}

	/** The files kept, as they were taken in; undefined where they cannot be read. */
	async read(): Promise<Ingested[] | undefined> {
		try {
			const entries = await this.#store.read();
			const bytes = new Map(entries.map((entry) => [entry.name, entry.bytes]));
			const files: Ingested[] = [];
			for (const { about, bytes: ipc } of entries) {
				if (!about) continue;
				const findings = await readFindings(bytes.get(findingsOf(about)));
				files.push({ ...about, ipc, findings });
			}
			return files;
		} catch (error) {
			this.#failed(error);
			return undefined;
		}
	}

	/**
	 * Keeps these files and no others; of several calls the last one stands.
	 * @param files may still be on their way into the warehouse while their copies are written: once
	 * they stand nothing but their names is left to write. Where none come nothing changes.
	 * @param copies of those not kept before
	 */
	keep(files: Coming<readonly OpenedFile[]>, copies: readonly TableCopy[] = []): Promise<void> {
		this.#turn = this.#turn.then(async () => {
			try {
				const entries = Promise.resolve(files).then((all) => all?.flatMap(entriesOf));
				await this.#store.replace(entries, new Map(copies.flatMap(piecesOf)));
			} catch (error) {
				this.#failed(error);
			}
		});
		return this.#turn;
	}

	/** Leaves nothing. */
	clear(): Promise<void> {
		const cleared = this.#turn.then(() => this.#store.clear());
		this.#turn = cleared.catch(() => undefined);
		return cleared;
	}
}
