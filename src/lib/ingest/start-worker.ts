/**
 * Starts a module worker of our own. The page's meta policy does not bind a worker loaded by URL, but
 * one of a blob inherits it. The blob only imports the module, by its absolute address on our origin.
 */
export function startWorker(moduleUrl: string): Worker {
	const address = new URL(moduleUrl, location.href).href;
	const shim = new Blob([`import ${JSON.stringify(address)};`], { type: 'text/javascript' });
	const url = URL.createObjectURL(shim);
	const worker = new Worker(url, { type: 'module' });
	worker.addEventListener('message', () => URL.revokeObjectURL(url), { once: true });
	return worker;
}
