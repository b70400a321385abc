import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';

/**
 * What a browser compiled of a response it fetched itself it keeps for the next visit, which then starts
 * in three quarters of the time (https://v8.dev/blog/wasm-code-caching). The library compiles one that it
 * made itself, to count what arrives: that one is only counted, and a copy of the fetched one compiled.
 */
const compileTheFetched = `{
	const [fetched, compiled] = [fetch, WebAssembly.instantiateStreaming];
	let copy;
	globalThis.fetch = async (request) => {
		const response = await fetched(request);
		copy = response.clone();
		return response;
	};
	WebAssembly.instantiateStreaming = async (counted, imports) => {
		const { body } = await counted;
		body.pipeTo(new WritableStream());
		return compiled.call(WebAssembly, copy, imports);
	};
}`;

/** A wasm file that does not come is a rejection nobody hears, and the start would never end. */
const tellRejections =
	'addEventListener("unhandledrejection", ({ reason }) => setTimeout(() => { throw reason; }));';

/**
 * Starts the worker the engine runs in. A blob's worker inherits the page's policy; a worker loaded by
 * its URL does not inherit the one in a meta tag, so on a host that sends no headers it would be free
 * of it.
 */
export function startEngineWorker(): Worker {
	const library = JSON.stringify(new URL(workerUrl, location.href).href);
	const script = [compileTheFetched, `importScripts(${library});`, tellRejections].join('\n');
	const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
	const worker = new Worker(url);
	// Released once the worker answers: revoking earlier can beat its fetch.
	worker.addEventListener('message', () => URL.revokeObjectURL(url), { once: true });
	return worker;
}
