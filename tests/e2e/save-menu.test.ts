import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { readSheet } from 'read-excel-file/node';
import { asTable, cellsOf, expect, goTo, panel, questions, test } from './support';

/** Saves a panel through its menu. */
async function saved(page: Page, question: string, format: string): Promise<Download> {
	const section = panel(page, question);
	await section.getByRole('button', { name: `บันทึก “${question}” เป็นไฟล์` }).click();
	const file = page.waitForEvent('download');
	await section.getByRole('button', { name: format, exact: true }).click();
	return file;
}

test('a panel is saved as picture, with question, answer, n, filter and date in it', async ({
	page,
}) => {
	await goTo(page, '/?year=2565');
	const svg = await saved(page, questions.levels, 'ภาพ SVG');
	expect(svg.suggestedFilename()).toBe('หน่วยงานอยู่ระดับใด 2565 ข้อมูลจำลอง.svg');
	const text = readFileSync(await svg.path(), 'utf8');
	for (const said of [questions.levels, 'ปีงบประมาณ 2565', 'ข้อมูลจำลอง', 'วันที่ส่งออก']) {
		expect(text).toContain(said);
	}
	// Broken into lines there: the answer is its letters.
	const letters = (said: string) => said.replace(/<[^>]*>|\s/g, '');
	const answer = await panel(page, questions.levels).locator('.answer').innerText();
	expect(letters(text)).toContain(letters(answer));
	expect(letters(text)).toMatch(/n\d/);
	expect(text).toContain('font/woff2;base64,');

	const png = readFileSync(await (await saved(page, questions.levels, 'ภาพ PNG')).path());
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	// Twice 960 px: the width stands in the header.
	expect(png.readUInt32BE(16)).toBe(1920);
	expect(png.length).toBeGreaterThan(20_000);
});

test('a panel’s table is saved as a workbook with the cells of the screen', async ({ page }) => {
	await goTo(page, '/?year=2565');
	const section = panel(page, questions.indicators);
	await asTable(section);
	const shown = await cellsOf(section.getByRole('table'));
	const file = await saved(page, questions.indicators, 'ตาราง Excel');
	const rows = await readSheet(readFileSync(await file.path()));
	const head = rows.findIndex(([first]) => first === shown[0]?.[0]);
	const written = rows.slice(head, head + shown.length);
	expect(written.map(([first]) => first)).toEqual(shown.map(([first]) => first));
	expect(written[1]?.[2]).toBe(Number(shown[1]?.[2]));
});
