import type { Browser, Page } from '@playwright/test';
import { engine as wasmAddress, engineWorker } from './built';
import { expect, test, visit } from './support';

/** The figures must be on the screen within this time of the request, ms. */
const budget = 5_000;

/** Time that something takes in a browser with nothing in the cache, ms. */
async function timeOf(browser: Browser, work: (page: Page) => Promise<unknown>): Promise<number> {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		const start = performance.now();
		await work(page);
		return performance.now() - start;
	} finally {
		await context.close();
	}
}

/** Starts the engine on an empty page: what no dashboard on it can do without. */
async function startEngine(page: Page): Promise<void> {
	await page.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
	await page.goto('/empty');
	const answer = await page.evaluate(
		({ script, wasm }) =>
			new Promise<string>((resolve) => {
				const worker = new Worker(script);
				const type = 'INSTANTIATE';
				worker.onmessage = ({ data }: MessageEvent<{ type: string }>) => {
					if (data.type !== 'INSTANTIATE_PROGRESS') resolve(data.type);
				};
				worker.postMessage({ messageId: 1, type, data: [new URL(wasm, location.href).href, null] });
			}),
		{ script: engineWorker(), wasm: wasmAddress() },
	);
	expect(answer).toBe('OK');
}

test.describe.configure({ mode: 'serial' });
test.use({ apart: true });

test('the figures stand within 5 s of the request, with nothing in the cache', async ({
	browser,
}) => {
	const times: number[] = [];
	// Another worker may hold the machine: the best of three is what the page needs.
	while (times.length < 3 && !times.some((time) => time < budget)) {
		times.push(await timeOf(browser, visit));
	}
	// Told where it fails: how much of it no dashboard on this machine can do without.
	const least = Math.min(...times);
	const engine = least < budget ? 0 : await timeOf(browser, startEngine);
	const took = `took ${times.map(Math.round).join(', ')} ms, the engine alone ${Math.round(engine)}`;
	expect(least, took).toBeLessThan(budget);
});
