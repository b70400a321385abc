import { databaseCabinet } from './database-cabinet';
import { fileCabinet, hasFileCabinet } from './file-cabinet';
import { placeOfTab } from './place-of-tab';
import { Store, type Bytes, type Change, type Coming, type KeptEntry } from './store';

/** A store that the tabs of this browser share: one changes it at a time, and the others hear of it. */
export interface SharedStore<About> {
	/** Which of these tabs this one is. */
	readonly place: Promise<number>;
	read(): Promise<KeptEntry<About>[]>;
	change(coming: Coming<Change<About>>, bytes: Bytes): Promise<void>;
	clear(): Promise<void>;
	/** Calls back after each change another tab made; gives the function that ends it. */
	onchange(changed: () => void): () => void;
}

/**
 * Opens the store of a name: in the browser's file system, else in its database.
 * @param version of the entries' form
 */
export function openStore<About>(name: string, version: string): SharedStore<About> {
	const store = (
		hasFileCabinet() ? fileCabinet(name) : Promise.resolve(databaseCabinet(name))
	).then((cabinet) => new Store<About>(cabinet, version));
	// Asked for when it is needed; a browser that forbids storage then says so.
	store.catch(() => undefined);
	const channel = new BroadcastChannel(name);
	const alone = <T>(mode: LockMode, work: (store: Store<About>) => Promise<T>) =>
		navigator.locks.request(name, { mode }, async () => work(await store)) as Promise<T>;
	const change = async (work: (store: Store<About>) => Promise<void>) => {
		await alone('exclusive', work);
		channel.postMessage('changed');
	};
	return {
		place: placeOfTab(name),
		read: () => alone('shared', (store) => store.read()),
		change: (coming, bytes) => change((store) => store.change(coming, bytes)),
		clear: () => change((store) => store.clear()),
		onchange(changed) {
			channel.addEventListener('message', changed);
			return () => channel.removeEventListener('message', changed);
		},
	};
}
