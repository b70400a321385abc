import { findingsOfBytes, type Finding, type Ingested, type TableCopy } from '$lib/ingest';
import { StoreError, type Change, type Coming, type Entry, type SharedStore } from '$lib/keep';
import { storage } from '$lib/visits';
import { isSameTable, type OpenedFile } from './opened-file';

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

const entriesOf = (about: About): Entry<KeptAbout>[] => [
	{ name: visitsOf(about), about },
	{ name: findingsOf(about), about: undefined },
];

/** What is to change of what is kept. */
export interface KeptChange {
	/** Tables as read; each takes the place of the same one. */
	readonly added?: readonly OpenedFile[];
	/** Numbers of tables. */
	readonly removed?: readonly number[];
}

/** Leaves what other tabs have kept meanwhile. */
const changeBy =
	({ added = [], removed = [] }: KeptChange): Change<KeptAbout> =>
	(standing) => {
		const goes = (about: About) =>
			removed.includes(about.number) || added.some((table) => isSameTable(table, about));
		return [
			...standing.flatMap(({ about }) => (about && !goes(about) ? [about] : [])),
			...added.map(({ findings: _, ...about }) => about),
		].flatMap(entriesOf);
	};

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
	#turn: Promise<unknown> = Promise.resolve();
	/** What is kept could not be read: what is kept next takes its place. */
	#unreadable = false;

	constructor(store: FileStore, failed: (error: unknown) => void) {
		this.#store = store;
		this.#failed = failed;
	}

	/**
	 * The files kept, as they were taken in, with all that was to be kept before; undefined where they
	 * cannot be read.
	 */
	read(): Promise<Ingested[] | undefined> {
		return this.#inTurn(() => this.#read());
	}

	async #read(): Promise<Ingested[] | undefined> {
		try {
			const entries = await this.#store.read();
			const bytes = new Map(entries.map((entry) => [entry.name, entry.bytes]));
			const files: Ingested[] = [];
			for (const { about, bytes: ipc } of entries) {
				if (!about) continue;
				const findings = await readFindings(bytes.get(findingsOf(about)));
				files.push({ ...about, ipc, findings });
			}
			this.#unreadable = false;
			return files;
		} catch (error) {
			this.#unreadable = error instanceof StoreError;
			this.#failed(error);
			return undefined;
		}
	}

	/**
	 * Changes what is kept, beside what other tabs change of it.
	 * @param coming may be of files still on their way into the warehouse while their copies are
	 * written: once they stand nothing but their names is left to write. Where none comes nothing changes.
	 * @param copies of the files added
	 */
	keep(coming: Coming<KeptChange>, copies: readonly TableCopy[] = []): Promise<void> {
		return this.#inTurn(async () => {
			try {
				const change = Promise.resolve(coming).then((known) => known && this.#changeBy(known));
				await this.#store.change(change, new Map(copies.flatMap(piecesOf)));
				if (await change) this.#unreadable = false;
			} catch (error) {
				this.#failed(error);
			}
		});
	}

	/** Leaves nothing. */
	clear(): Promise<void> {
		return this.#inTurn(() => this.#store.clear());
	}

	#changeBy(change: KeptChange): Change<KeptAbout> {
		const changed = changeBy(change);
		return (standing) => changed(this.#unreadable ? [] : standing);
	}

	#inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
		const turn = this.#turn.then(work);
		this.#turn = turn.catch(() => undefined);
		return turn;
	}
}
