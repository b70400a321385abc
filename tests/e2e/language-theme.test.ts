import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { chart, expect, goTo, panel, province, questions, test } from './support';

const english = (page: Page) => page.getByRole('button', { name: 'EN', exact: true });

/** The names in the data, longest first, so that none is left a part of another. */
const names = [
	...new Set(
		Papa.parse<string[]>(readFileSync(province.csv, 'utf8'))
			.data.slice(1)
			.map((row) => row[4]?.trim()),
	),
]
	.filter((name) => name)
	.sort((one = '', other = '') => other.length - one.length) as string[];

/** Every text that is seen, and every name told to those who do not see the page. */
const texts = (page: Page) =>
	page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: string[] = [document.title];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			// What was said of the page when it was gone to is past.
			const past = parent?.closest('#svelte-announcer');
			if (!past && parent?.checkVisibility()) found.push(node.textContent ?? '');
		}
		for (const element of document.querySelectorAll('[aria-label], [title]')) {
			found.push(element.getAttribute('aria-label') ?? '', element.getAttribute('title') ?? '');
		}
		return found;
	});

/** Thai letters left once the names in the data, the brand and the language's own name are off. */
async function leftInThai(page: Page): Promise<string[]> {
	const rest = (await texts(page)).map((text) =>
		[...names, 'โปร่งใส', 'ไทย'].reduce((left, name) => left.replaceAll(name, ''), text),
	);
	return rest.filter((text) => /[\u0E00-\u0E7F]/.test(text));
}

test('English changes every text, and is remembered', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await goTo(page);
	expect(await leftInThai(page)).not.toEqual([]);
	await english(page).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByText('Simulated data: not the results of any real agency')).toBeVisible();
	await expect(page).toHaveTitle(/^Prongsai · Supervision visits/);
	for (const part of ['Whole', 'District', 'Type']) {
		const buttons = await page.getByRole('button', { name: part, exact: true }).all();
		expect(buttons).toHaveLength(Object.keys(questions).length);
		for (const button of buttons) await button.click();
		await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
		expect(await leftInThai(page), `charts, ${part}`).toEqual([]);
		for (const button of await page.getByRole('button', { name: 'Table', exact: true }).all()) {
			await button.click();
		}
		await expect(page.getByRole('table')).toHaveCount(Object.keys(questions).length);
		expect(await leftInThai(page), `tables, ${part}`).toEqual([]);
		for (const button of await page.getByRole('button', { name: 'Table', exact: true }).all()) {
			await button.click();
		}
	}
	await page.getByRole('button', { name: /^Agency type:/ }).click();
	await expect(page.getByText('Subdistrict Municipality')).toBeVisible();
	expect(await leftInThai(page)).toEqual([]);

	await page.reload();
	await expect(page.getByRole('heading', { name: 'How are the ITA totals spread?' })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.getByRole('button', { name: 'ไทย' }).click();
	await expect(page.getByRole('heading', { name: questions.scores })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'th');
});

test('the words of the data page change too', async ({ page }) => {
	await goTo(page);
	await page.getByRole('link', { name: 'ข้อมูล', exact: true }).click();
	await english(page).click();
	await expect(page.getByRole('heading', { name: 'Loaded data' })).toBeVisible();
	await expect(page).toHaveTitle(/^Prongsai/);
	const report = page.getByRole('table', { name: 'Report on the rows' });
	await expect(report.getByRole('columnheader', { name: 'Reason' })).toBeVisible();
	// What the cells of the file say stays as it is; the name of one repair shows what it mends.
	const cells = new Set(await page.locator('tbody td').allTextContents());
	const left = (await leftInThai(page)).filter(
		(text) => !cells.has(text) && !/split อำ/i.test(text),
	);
	expect(left).toEqual([]);
});

const ground = (page: Page) =>
	page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const ink = (page: Page) =>
	chart(panel(page, questions.plan)).locator('svg text').first().getAttribute('fill');

test('the dark theme colours page and charts, and is remembered', async ({ page }) => {
	await goTo(page);
	const light = [await ground(page), await ink(page)];
	await page.getByRole('button', { name: 'มืด' }).click();
	await expect(page.getByRole('button', { name: 'มืด' })).toHaveAttribute('aria-pressed', 'true');
	await expect.poll(() => ink(page)).not.toBe(light[1]);
	const dark = [await ground(page), await ink(page)];
	expect(dark[0]).not.toBe(light[0]);

	await page.reload();
	await expect.poll(() => ink(page)).toBe(dark[1]);
	expect(await ground(page)).toBe(dark[0]);
	await page.getByRole('button', { name: 'สว่าง' }).click();
	await expect.poll(() => ink(page)).toBe(light[1]);
	expect(await ground(page)).toBe(light[0]);
});

test('until one is chosen the theme follows the system', async ({ page }) => {
	const html = page.locator('html');
	await page.emulateMedia({ colorScheme: 'dark' });
	await goTo(page);
	await expect(html).toHaveAttribute('data-theme', 'dark');
	await expect(page.getByRole('button', { name: 'มืด' })).toHaveAttribute('aria-pressed', 'true');
	const dark = await ink(page);
	await page.emulateMedia({ colorScheme: 'light' });
	await expect(html).toHaveAttribute('data-theme', 'light');
	await expect.poll(() => ink(page)).not.toBe(dark);

	await page.getByRole('button', { name: 'มืด' }).click();
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.emulateMedia({ colorScheme: 'light' });
	await expect(html).toHaveAttribute('data-theme', 'dark');
});
