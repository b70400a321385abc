import { createStore, del, get, keys, set } from 'idb-keyval';
import type { Cabinet } from './cabinet';

/** A cabinet in IndexedDB, for browsers that cannot write to their file system from a page. */
export function databaseCabinet(name: string): Cabinet {
	const store = createStore(name, 'kept');
	return {
		get: (name) => get<Uint8Array<ArrayBuffer>>(name, store),
		put: (name, bytes) => set(name, bytes, store),
		names: () => keys<string>(store),
		remove: (name) => del(name, store),
	};
}
