import type { Browser, Page } from '@playwright/test';
import { chart, expect, panel, questions, seeFigures, test } from './support';

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

/** Opens the dashboard, until every key figure and every chart is on the screen. */
async function seeCharts(page: Page): Promise<void> {
	await seeFigures(page);
	for (const question of Object.values(questions))
		await expect(chart(panel(page, question))).toBeVisible();
}

test(
	'the figures stand within 5 s of the request, with nothing in the cache',
	{ tag: '@apart' },
	async ({ browser }) => {
		const times: number[] = [];
		// Other work may hold the machine: the best of three is what the page needs.
		while (times.length < 3 && !times.some((time) => time < budget)) {
			times.push(await timeOf(browser, seeCharts));
		}
		const took = `took ${times.map(Math.round).join(', ')} ms`;
		expect(Math.min(...times), took).toBeLessThan(budget);
	},
);
