import { copyFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
	count,
	expect,
	goTo,
	headline,
	keyFigures,
	openFiles,
	outcome,
	province,
	simulatedNotice,
	test,
} from './support';

const banner = (page: Page) => page.locator('.banner');

/** How many rows of the files are sound is told of the files; what was refused is not written. */
const ofTheFiles = /แถวที่ไม่พบปัญหา[^]*$/;

/** What the overview says in figures. */
async function figures(page: Page): Promise<string[]> {
	await page.getByRole('link', { name: 'ภาพรวม', exact: true }).click();
	await expect(page.locator('main[data-ready="true"]')).toBeVisible();
	return [
		await count(page).innerText(),
		await headline(page).innerText(),
		(await keyFigures(page).innerText()).replace(ofTheFiles, ''),
	];
}

/** Saves through a button of the page ข้อมูล. */
async function saved(page: Page, button: string, to: string): Promise<string> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: button, exact: true }).click();
	const file = await download;
	const path = `${to}/${file.suggestedFilename()}`;
	copyFileSync(await file.path(), path);
	return path;
}

async function forget(page: Page) {
	await page.getByRole('button', { name: 'ลบข้อมูลทั้งหมด' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'ลบทั้งหมด' }).click();
	await expect(banner(page)).toContainText(simulatedNotice);
}

test('the visits, saved and opened again after everything is forgotten, give the same figures', async ({
	page,
}, testInfo) => {
	test.slow();
	await goTo(page);
	await openFiles(page, province.windows874);
	await expect(banner(page)).toContainText('visits-windows-874.csv');
	const before = await figures(page);
	await page.getByRole('link', { name: 'ข้อมูล', exact: true }).click();
	const folder = testInfo.outputPath();
	const files = [];
	for (const format of ['Excel', 'CSV', 'Parquet']) {
		files.push(await saved(page, `บันทึกการนิเทศเป็น ${format}`, folder));
		await expect(page.getByText('บันทึกแล้ว', { exact: true })).toBeVisible();
	}
	expect(files.map((file) => file.replace(/.*\//, ''))).toEqual([
		'การนิเทศ.xlsx',
		'การนิเทศ.csv',
		'การนิเทศ.parquet',
	]);
	for (const file of files) {
		await forget(page);
		await openFiles(page, file);
		await expect(banner(page)).toContainText('การนิเทศ.');
		expect(await figures(page)).toEqual(before);
		await page.getByRole('link', { name: 'ข้อมูล', exact: true }).click();
	}
});

test('the empty template has headers and no visits, and says so', async ({ page }, testInfo) => {
	await goTo(page, '/data/');
	const file = await saved(page, 'บันทึกแบบฟอร์มเปล่าเป็น Excel', testInfo.outputPath());
	await openFiles(page, file);
	await expect(outcome(page)).toContainText('มีแต่หัวคอลัมน์');
});
