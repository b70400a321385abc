import {
	errors,
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
	type Page,
} from '@playwright/test';
import { engine } from './built';

/** A page of this site that is not the dashboard: it stores nothing and listens to nothing. */
const bare = '/icon.svg';

/** Pages with the dashboard loaded that later tests may go on with (see goTo in arriving.ts). */
export const standing = new WeakSet<Page>();

/** Has a page forget what it was given, as its user would; where it does not come to that, no harm is done. */
async function forget(page: Page): Promise<void> {
	const timeout = 5_000;
	try {
		await page.unrouteAll();
		await page.getByRole('link', { name: 'ข้อมูล', exact: true }).click({ timeout });
		await page.getByRole('button', { name: 'ลบข้อมูลทั้งหมด' }).click({ timeout });
		const sure = page.getByRole('dialog').getByRole('button', { name: 'ลบทั้งหมด' });
		await sure.click({ timeout });
		await page.locator('.banner.simulated').waitFor({ timeout });
		await page.locator('main[data-ready="true"]').waitFor({ timeout });
	} catch (error) {
		if (!(error instanceof errors.TimeoutError)) throw error;
	}
}

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
		// Its functions are compiled as they are first used: here, before the clock of a test runs.
		const first = await context.newPage();
		await first.goto('/');
		await first.locator('main[data-ready="true"][data-starting="false"]').waitFor();
		standing.add(first);
		return { context, holder };
	}

	/** The context with nothing stored and no page of a test open but one that may stand on. */
	async emptied(): Promise<BrowserContext> {
		const { context, holder } = await (this.#opened ??= this.#open());
		const left = context.pages().find((page) => standing.has(page));
		for (const page of context.pages()) if (page !== holder && page !== left) await page.close();
		if (left && (await this.stored()).length > 0) await forget(left);
		if ((await this.stored()).length === 0) return context;
		await left?.close();
		const session = await context.newCDPSession(holder);
		const { origin } = new URL(holder.url());
		await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
		await session.detach();
		return context;
	}

	/** The page of the tests before where it stays, as a new one would be to look at; else a new one. */
	async page(): Promise<Page> {
		const { context, holder } = await (this.#opened ??= this.#open());
		const stays = context.pages().find((page) => page !== holder);
		if (!stays) return context.newPage();
		await stays.unrouteAll();
		await stays.emulateMedia({ media: null, colorScheme: 'light' });
		const { viewport } = this.options;
		if (viewport) await stays.setViewportSize(viewport);
		await stays.mouse.move(0, 0);
		return stays;
	}

	/** Names of whatever the site has stored. */
	async stored(): Promise<string[]> {
		const opened = await this.#opened;
		if (!opened) return [];
		return opened.holder.evaluate(async () => {
			const files: string[] = [];
			// An empty folder holds nothing: the dashboard makes its own as it starts.
			for await (const entry of (await navigator.storage.getDirectory()).values()) {
				if (entry.kind === 'file') files.push(entry.name);
				else for await (const name of entry.keys()) files.push(name);
			}
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
