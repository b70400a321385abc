import type { Cabinet, Pieces } from './cabinet';

/** So much is handed to the browser at once: it copies it, and all of it would hold up the page. */
const mostBytes = 1_000_000;

/** Pieces of the most bytes at most. */
function* cut(pieces: Pieces): Generator<Uint8Array<ArrayBuffer>> {
	for (const piece of pieces)
		for (let from = 0; from < piece.length; from += mostBytes)
			yield piece.subarray(from, from + mostBytes);
}

/**
 * A cabinet in a folder of the browser's own file system (OPFS). A writable takes the file's place
 * only when it is closed.
 */
export async function fileCabinet(name: string): Promise<Cabinet> {
	const root = await navigator.storage.getDirectory();
	const folder = await root.getDirectoryHandle(name, { create: true });
	return {
		async get(name) {
			try {
				const file = await (await folder.getFileHandle(name)).getFile();
				return new Uint8Array(await file.arrayBuffer());
			} catch (error) {
				if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
				throw error;
			}
		},
		async put(name, pieces) {
			const handle = await folder.getFileHandle(name, { create: true });
			const writable = await handle.createWritable();
			try {
				for (const piece of cut(pieces)) await writable.write(piece);
				await writable.close();
			} catch (error) {
				await writable.abort().catch(() => undefined);
				throw error;
			}
		},
		names: () => Array.fromAsync(folder.keys()),
		remove: (name) => folder.removeEntry(name),
	};
}

/** Whether the browser writes to its file system from a page. */
export const hasFileCabinet = () =>
	typeof FileSystemFileHandle !== 'undefined' && 'createWritable' in FileSystemFileHandle.prototype;
