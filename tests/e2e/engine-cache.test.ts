import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';

/** Bytes of all files in a folder; none where it is not there yet. */
function bytesIn(folder: string): number {
	try {
		const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
		return files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
	} catch {
		return 0;
	}
}

test(
	'the browser keeps what it compiled of the engine for the next visit',
	{ tag: '@apart' },
	async ({ launchOptions, baseURL, locale }, testInfo) => {
		const profile = testInfo.outputPath('profile');
		const browser = await chromium.launchPersistentContext(profile, {
			...launchOptions,
			...{ baseURL, locale },
		});
		const page = await browser.newPage();
		await page.goto('/scores/');
		await page.locator('main[data-ready="true"][data-starting="false"]').waitFor();
		const compiled = join(profile, 'Default', 'Code Cache', 'wasm');
		// An empty cache is an index of some kilobytes; the engine's code is of megabytes.
		await expect.poll(() => bytesIn(compiled), { timeout: 30_000 }).toBeGreaterThan(1_000_000);
		await browser.close();
	},
);
