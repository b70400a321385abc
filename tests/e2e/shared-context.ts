import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { engine } from './built';

/** A page of this site that is not the dashboard: it stores nothing and listens to nothing. */
const bare = '/icon.svg';

/**
 * One browser context for the tests of a worker. To a fresh one the engine is new, and for seconds
 * both processors compile it. Here a page holds it compiled, for all pages of its process.
 */
export class SharedContext {
	#opened: Promise<{ context: BrowserContext; holder: Page }> | undefined;

	constructor(
		readonly browser: Browser,
		readonly options: BrowserContextOptions,
	) {}

	async #open() {
		const context = await this.browser.newContext(this.options);
		const holder = await context.newPage();
		await holder.goto(bare);
		await holder.evaluate(async (address) => {
			const compiled = await WebAssembly.compileStreaming(fetch(address));
			Object.assign(globalThis, { compiled });
		}, engine());
		return { context, holder };
	}

	/** The context with no page of a test open and nothing stored. */
	async emptied(): Promise<BrowserContext> {
		const { context, holder } = await (this.#opened ??= this.#open());
		for (const page of context.pages()) if (page !== holder) await page.close();
		const session = await context.newCDPSession(holder);
		const { origin } = new URL(holder.url());
		await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
		await session.detach();
		return context;
	}

	/** Names of whatever the site has stored. */
	async stored(): Promise<string[]> {
		const opened = await this.#opened;
		if (!opened) return [];
		return opened.holder.evaluate(async () => {
			const files: string[] = [];
			for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
			const databases = (await indexedDB.databases()).map(({ name = '' }) => name);
			const cookies = document.cookie ? [document.cookie] : [];
			return [
				...files,
				...databases,
				...(await caches.keys()),
				...Object.keys(localStorage),
				...cookies,
			];
		});
	}

	/** Whether the clock is the machine's: set in one page, it stands in all pages to come. */
	async onTime(): Promise<boolean> {
		const opened = await this.#opened;
		if (!opened) return true;
		const timer = await opened.holder.evaluate(() => String(setTimeout));
		return timer.includes('[native code]');
	}

	async close(): Promise<void> {
		await (await this.#opened)?.context.close();
	}
}
