/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { build, files, prerendered, version } from '$service-worker';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const prefix = 'prongsai-';
const cacheName = prefix + version;
const kept = new Set([...build, ...files, ...prerendered]);

/** Fills this version's cache; the one in use stays whole until all of this one is there. */
async function fill(): Promise<void> {
	const cache = await caches.open(cacheName);
	// One after another: the page's own requests go first on a poor line.
	for (const path of build) {
		// A built file's name holds its hash, so any version's copy is the file: the engine is
		// loaded once, and a broken line goes on where it stopped.
		const copy = await caches.match(path, { ignoreVary: true });
		if (copy) await cache.put(path, copy);
		else await cache.add(path);
	}
	const asked = [...files, ...prerendered].map((path) => new Request(path, { cache: 'no-cache' }));
	await cache.addAll(asked);
}

async function dropOthers(): Promise<void> {
	const names = await caches.keys();
	const old = names.filter((name) => name.startsWith(prefix) && name !== cacheName);
	await Promise.all(old.map((name) => caches.delete(name)));
	await worker.clients.claim();
}

async function answer(path: string, request: Request): Promise<Response> {
	const cache = await caches.open(cacheName);
	// The copy is the same whatever encodings a request accepts.
	return (await cache.match(path, { ignoreVary: true })) ?? fetch(request);
}

// A new version waits until the pages of the old one are closed: they still load parts of theirs.
worker.addEventListener('install', (event) => event.waitUntil(fill()));
worker.addEventListener('activate', (event) => event.waitUntil(dropOthers()));
worker.addEventListener('fetch', (event) => {
	const { origin, pathname } = new URL(event.request.url);
	if (event.request.method !== 'GET' || origin !== worker.location.origin) return;
	// By path alone: a page's query holds the filters, and the page is the same file.
	if (kept.has(pathname)) event.respondWith(answer(pathname, event.request));
});
