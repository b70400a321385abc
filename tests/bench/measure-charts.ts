import type { Browser, Page } from 'playwright';
import { buildWhenStale } from '../../scripts/build.mjs';
import { serve } from '../../scripts/serve.mjs';
import { chanceFrom } from '../../data/generate/chance';
import { narrowings } from './clicks';
import { startClock } from './clock';
import type { MeasuredCharts } from './measured';
import { pages, type BenchPage } from './pages';
import type { Size } from './sizes';

/** Filters narrowed on each page; each is then left by the browser's back button, a change as well. */
const narrowed = 21;
/** Changes before the first that is measured. */
const warmUps = 4;

/** Of the choices ticked. */
const seed = 2571;

/** Does what changes the figures; gives the time to all charts redrawn, ms. */
async function timed(page: Page, change: 'back' | (() => Promise<void>)): Promise<number> {
	await page.evaluate(startClock, change === 'back' ? change : undefined);
	if (change !== 'back') await change();
	return page.evaluate(() => window.redrawn);
}

/**
 * Opens the file on a page of its own, with nothing in the cache: the page, the time from its request
 * to the figures of the simulated province, and that from the file to its first charts, ms.
 */
async function openOn(browser: Browser, address: string, file: string) {
	const context = await browser.newContext({
		baseURL: address,
		viewport: { width: 1440, height: 900 },
		timezoneId: 'Asia/Bangkok',
		// It would pack away the engine for offline use while the file is being opened.
		serviceWorkers: 'block',
	});
	const page = await context.newPage();
	const requested = performance.now();
	await page.goto('/');
	await page.locator('main[data-ready="true"]').waitFor();
	const started = performance.now() - requested;
	// The time of the file is not to hold what is left of the engine's start.
	await page.locator('main[data-starting="false"]').waitFor();
	const time = await timed(page, () => page.locator('.banner input').setInputFiles(file));
	return { page, started, time, close: () => context.close() };
}

/** Chooses all years, where the size is counted over them; it goes along from page to page. */
async function chooseYears(page: Page, { allYears }: Size): Promise<void> {
	if (!allYears) return;
	await page.locator('button[popovertarget="filter-years"]').click();
	const all = page.locator('#filter-years label').first();
	await timed(page, () => all.click());
	await page.keyboard.press('Escape');
}

/** Changes the filter as a director would on a page, from the base and back; the time of each, ms. */
async function changes(page: Page, { path }: BenchPage): Promise<number[]> {
	const link = page.locator(`header nav a[href^="${path}?"], header nav a[href="${path}"]`);
	if ((await link.getAttribute('aria-current')) === null) await timed(page, () => link.click());
	const chance = chanceFrom(seed);
	const times: number[] = [];
	for (const narrow of narrowings(narrowed)) {
		const lastClick = await narrow(page, chance);
		times.push(await timed(page, lastClick));
		await page.keyboard.press('Escape');
		times.push(await timed(page, 'back'));
	}
	return times.slice(warmUps);
}

/**
 * File to first charts, and filter change to all charts redrawn page by page, in the built dashboard.
 * @param loads how many times the file is opened, each on a page of its own; 1 at least
 */
export async function measureCharts(
	browser: Browser,
	file: string,
	size: Size,
	loads: number,
): Promise<MeasuredCharts> {
	await buildWhenStale();
	const { address, close } = await serve();
	try {
		const started: number[] = [];
		const first: number[] = [];
		for (let load = 1; load < loads; load++) {
			const opened = await openOn(browser, address, file);
			started.push(opened.started);
			first.push(opened.time);
			await opened.close();
		}
		const last = await openOn(browser, address, file);
		await chooseYears(last.page, size);
		const redrawn: Record<string, number[]> = {};
		for (const each of pages) redrawn[each.name] = await changes(last.page, each);
		await last.close();
		return { started: [...started, last.started], first: [...first, last.time], redrawn };
	} finally {
		await close();
	}
}
