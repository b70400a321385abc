import type { Browser, Page } from '@playwright/test';
import { engine as wasmAddress, engineWorker } from './built';
import { expect, test, visit } from './support';

/** The figures must be on the screen within this time of the request, ms. */
const budget = 5_000;

/**
 * A machine that takes longer than a laptop for the engine alone is given longer for the figures too:
 * so many times what the engine takes there, measured beside. `npm run bench` holds the 5 s as they are.
 */
const timesTheEngine = 3;

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
	const engine: number[] = [];
	const figures: number[] = [];
	const most = () => Math.max(budget, timesTheEngine * Math.min(...engine));
	// The best of three is what the page needs: whatever else runs only makes it longer.
	while (figures.length < 3 && !figures.some((time) => time < most())) {
		engine.push(await timeOf(browser, startEngine));
		figures.push(await timeOf(browser, visit));
	}
	const took = `${figures.map(Math.round).join(', ')} ms, the engine ${engine.map(Math.round).join(', ')}`;
	expect(Math.min(...figures), took).toBeLessThan(most());
});
