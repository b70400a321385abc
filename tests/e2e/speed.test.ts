import type { Browser } from '@playwright/test';
import { expect, test, visit } from './support';

/** The figures must be on the screen within this time of the request, ms. */
const budget = 5_000;

/** Time from the request to the figures with nothing in the cache, ms. */
async function firstFigures(browser: Browser): Promise<number> {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		const start = performance.now();
		await visit(page);
		return performance.now() - start;
	} finally {
		await context.close();
	}
}

test.describe.configure({ mode: 'serial' });
test.use({ apart: true });

test('the figures stand within 5 s of the request, with nothing in the cache', async ({
	browser,
}) => {
	const times: number[] = [];
	// Another worker may hold the machine: the best of three is what the page needs.
	while (times.length < 3 && !times.some((time) => time < budget)) {
		times.push(await firstFigures(browser));
	}
	expect(Math.min(...times), `took ${times.map(Math.round).join(', ')} ms`).toBeLessThan(budget);
});
