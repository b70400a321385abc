import type { Page } from '@playwright/test';
import {
	asTable,
	breakDown,
	chart,
	expect,
	goTo,
	panel,
	parts,
	questions,
	tableButton,
	test,
} from './support';

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

const sections = (page: Page) => Object.values(questions).map((question) => panel(page, question));

for (const width of [390, 1024, 1440]) {
	test(`at ${width} px nothing is wider than the page or too low to press`, async ({ page }) => {
		await page.setViewportSize({ width, height: 844 });
		await goTo(page, '/?year=2568&district=เมืองจำลองธานี&type=subdistrict');
		for (const part of parts) {
			for (const section of sections(page)) {
				await breakDown(section, part);
			}
			expect(await overflow(page), `charts, ${part}`).toBeLessThanOrEqual(0);
			expect(await lowTargets(page), `charts, ${part}`).toEqual([]);
			for (const section of sections(page)) await asTable(section);
			await expect(page.getByRole('table')).toHaveCount(Object.keys(questions).length);
			expect(await overflow(page), `tables, ${part}`).toBeLessThanOrEqual(0);
			expect(await lowTargets(page), `tables, ${part}`).toEqual([]);
			for (const section of sections(page)) {
				// None where a picture has no room: the table stands in any case.
				const pressed = tableButton(section).and(page.locator('[aria-pressed="true"]'));
				for (const button of await pressed.all()) await button.click();
			}
		}
		// On a phone the menus are in a sheet of their own.
		const sheet = page.getByRole('button', { name: /^ตัวกรอง:/ });
		if (await sheet.isVisible()) await sheet.click();
		await page.getByRole('button', { name: /^อำเภอ:/ }).click();
		await expect(page.getByRole('checkbox', { name: 'ทุกอำเภอ' })).toBeVisible();
		expect(await overflow(page), 'menu').toBeLessThanOrEqual(0);
		expect(await lowTargets(page), 'menu').toEqual([]);

		const sheets = page.locator(':popover-open');
		for (let open = await sheets.count(); open > 0; open--) {
			await page.keyboard.press('Escape');
			await expect(sheets).toHaveCount(open - 1);
		}
		await page.getByRole('link', { name: 'ข้อมูล', exact: true }).click();
		await page.getByRole('heading', { name: 'คอลัมน์ที่รับได้' }).click();
		await expect(page.getByRole('rowheader', { name: 'agency_name' })).toBeVisible();
		expect(await overflow(page), 'data page').toBeLessThanOrEqual(0);
		expect(await lowTargets(page), 'data page').toEqual([]);
	});
}

test('where a picture has no room its table stands without a button, and the picture comes back', async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await goTo(page);
	const section = panel(page, questions.indicators);
	await expect(chart(section)).toBeVisible();
	await expect(tableButton(section)).toBeVisible();
	await breakDown(section, 'อำเภอ');
	await expect(section.getByRole('table')).toBeVisible();
	await expect(section.getByRole('img')).toHaveCount(0);
	await expect(tableButton(section)).toHaveCount(0);
	await page.setViewportSize({ width: 1024, height: 844 });
	await expect(chart(section)).toBeVisible();
	await expect(tableButton(section)).toHaveAttribute('aria-pressed', 'false');
});
