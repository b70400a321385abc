import { test as base, expect as baseExpect } from '@playwright/test';
import { SharedContext } from './shared-context';

/** Both cores may be busy: what is waited for may take a while, and still fails if it never comes. */
export const expect = baseExpect.configure({ timeout: 15_000 });

interface OfTest {
	troubles: string[];
	/** Whether the test is tagged @apart: it has a context of its own, with what `test.use` sets. */
	apart: boolean;
}

/**
 * Every test starts with nothing stored, and fails on an error of the page or its console unless it
 * empties the list of them.
 */
export const test = base.extend<OfTest, { shared: SharedContext }>({
	apart: async ({}, use, { tags }) => use(tags.includes('@apart')),
	shared: [
		async ({ browser }, use, { project }) => {
			const { baseURL, locale, timezoneId, serviceWorkers, viewport } = project.use;
			const options = { baseURL, locale, timezoneId, serviceWorkers, viewport };
			const shared = new SharedContext(browser, options);
			await use(shared);
			await shared.close();
		},
		{ scope: 'worker' },
	],
	context: async ({ context: own, shared, apart }, use) => {
		if (apart) return use(own);
		const context = await shared.emptied();
		expect(await shared.stored()).toEqual([]);
		await use(context);
		expect(await shared.onTime(), 'a test that sets the clock runs apart').toBe(true);
	},
	page: async ({ context, shared, apart }, use) => {
		const page = apart ? await context.newPage() : await shared.page();
		await use(page);
		// What a test listens to ends with it.
		for (const event of ['console', 'dialog', 'pageerror']) page.removeAllListeners(event);
	},
	troubles: [
		async ({ page }, use) => {
			const troubles: string[] = [];
			page.on('pageerror', ({ message }) => troubles.push(message));
			page.on('console', (message) => {
				if (message.type() === 'error') troubles.push(message.text());
			});
			await use(troubles);
			expect(troubles).toEqual([]);
		},
		{ auto: true },
	],
});
