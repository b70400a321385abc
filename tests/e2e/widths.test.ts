import type { Page } from '@playwright/test';
import { expect, parts, test, visit } from './support';

/** How far the page is wider than the window, px. */
const overflow = (page: Page) =>
	page.evaluate(async () => {
		// What follows the size of its room is drawn a frame later.
		for (let frame = 0; frame < 2; frame++) {
			await new Promise((drawn) => requestAnimationFrame(drawn));
		}
		return (document.scrollingElement?.scrollWidth ?? Infinity) - innerWidth;
	});

/** Names of what is pressed and is lower than 24 px; a link within a sentence may be. */
const lowTargets = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('button, nav a, label, summary')]
			.filter((element) => element.checkVisibility())
			.filter((element) => element.getBoundingClientRect().height < 24)
			.map((element) => `${element.innerText} ${element.getBoundingClientRect().height} px`),
	);

/** Presses the buttons of a name in all four panels. */
async function pressAll(page: Page, name: string): Promise<void> {
	const buttons = page.getByRole('button', { name, exact: true });
	await expect(buttons).toHaveCount(4);
	for (const button of await buttons.all()) await button.click();
}

for (const width of [390, 1024, 1440]) {
	test(`at ${width} px nothing is wider than the page or too low to press`, async ({ page }) => {
		await page.setViewportSize({ width, height: 844 });
		await visit(page, '/?year=2568&district=เมืองจำลองธานี&type=subdistrict');
		for (const part of parts) {
			await pressAll(page, part);
			expect(await overflow(page), `charts, ${part}`).toBeLessThanOrEqual(0);
			expect(await lowTargets(page), `charts, ${part}`).toEqual([]);
			await pressAll(page, 'ตาราง');
			await expect(page.getByRole('table')).toHaveCount(4);
			expect(await overflow(page), `tables, ${part}`).toBeLessThanOrEqual(0);
			expect(await lowTargets(page), `tables, ${part}`).toEqual([]);
			await pressAll(page, 'ตาราง');
		}
		await page.getByRole('button', { name: /^อำเภอ:/ }).click();
		await expect(page.getByRole('checkbox', { name: 'ทุกอำเภอ' })).toBeVisible();
		expect(await overflow(page), 'menu').toBeLessThanOrEqual(0);
		expect(await lowTargets(page), 'menu').toEqual([]);

		await page.keyboard.press('Escape');
		await page.getByRole('link', { name: 'ข้อมูล', exact: true }).click();
		await page.getByRole('heading', { name: 'คอลัมน์ที่รับได้' }).click();
		await expect(page.getByRole('rowheader', { name: 'agency_name' })).toBeVisible();
		expect(await overflow(page), 'data page').toBeLessThanOrEqual(0);
		expect(await lowTargets(page), 'data page').toEqual([]);
	});
}
