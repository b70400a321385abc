import workerUrl from './worker?worker&url';

/**
 * The page's meta policy does not bind a worker loaded by URL, but one of a blob inherits it. The
 * blob only imports the module, by its absolute address on our own origin.
 */
export function startWorker(): Worker {
	const address = new URL(workerUrl, location.href).href;
	const shim = new Blob([`import ${JSON.stringify(address)};`], { type: 'text/javascript' });
	const url = URL.createObjectURL(shim);
	const worker = new Worker(url, { type: 'module' });
	worker.addEventListener('message', () => URL.revokeObjectURL(url), { once: true });
	return worker;
}
