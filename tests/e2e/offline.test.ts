import { test } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { expect } from './support';

test.use({ serviceWorkers: 'allow' });

test(
	'after one visit the page opens with the server gone, whatever its query',
	{ tag: '@apart' },
	async ({ page }) => {
		const { address, close } = await serve();
		try {
			await page.goto(address);
			await page.evaluate(async () => {
				await caches.open('prongsai-an-older-version');
				await caches.open('not-ours');
				await navigator.serviceWorker.register('/service-worker.js');
				await navigator.serviceWorker.ready;
			});
		} finally {
			await close();
		}
		const answer = await page.goto(`${address}/?year=2568`);
		expect(answer?.fromServiceWorker()).toBe(true);
		await expect(page.locator('h1')).toBeVisible();

		const names = await page.evaluate(() => caches.keys());
		expect(names).toContain('not-ours');
		expect(names.filter((name) => name.startsWith('prongsai-'))).toHaveLength(1);
		expect(names).not.toContain('prongsai-an-older-version');

		// What no page of the site is, the worker leaves to the network.
		await expect(page.goto(`${address}/nowhere`)).rejects.toThrow('ERR_CONNECTION_REFUSED');
	},
);
