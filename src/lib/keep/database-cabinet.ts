import { createStore, del, get, keys, set } from 'idb-keyval';
import type { Cabinet } from './cabinet';

/** A cabinet in IndexedDB, for browsers that cannot write to their file system from a page. */
export function databaseCabinet(name: string): Cabinet {
	const store = createStore(name, 'kept');
	return {
		get: (name) => get<Uint8Array<ArrayBuffer>>(name, store),
		async put(name, pieces) {
			await set(name, new Uint8Array(await new Blob([...pieces]).arrayBuffer()), store);
		},
		names: () => keys<string>(store),
		remove: (name) => del(name, store),
	};
}
