import type { Cabinet, Pieces } from './cabinet';

/** So much is handed to the browser at once: it copies it, and more would hold up the page. */
const mostBytes = 256_000;

/** Pieces as they are written: large ones cut, small ones together, since each takes its time. */
function* portions(pieces: Pieces): Generator<Blob> {
	let portion: Uint8Array<ArrayBuffer>[] = [];
	let size = 0;
	for (const piece of pieces) {
		for (let from = 0; from < piece.length; from += mostBytes) {
			const part = piece.subarray(from, from + mostBytes);
			if (size + part.length > mostBytes) {
				yield new Blob(portion);
				[portion, size] = [[], 0];
			}
			portion.push(part);
			size += part.length;
		}
	}
	yield new Blob(portion);
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
				for (const portion of portions(pieces)) await writable.write(portion);
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
