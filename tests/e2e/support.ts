import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect } from './own-test';

export { goTo, seeFigures, visit } from './arriving';
export { expect, test } from './own-test';

export const realVisit = 'data/real-visit/visit.csv';
export const province = {
	csv: 'data/simulated-province/visits.csv',
	windows874: 'data/simulated-province/visits-windows-874.csv',
	parquet: 'data/simulated-province/visits.parquet',
};

interface Mistake {
	row: number;
	column?: string;
	value: string;
	code: string;
	inParquet: boolean;
}
/** What is wrong in the simulated province, on purpose. */
export const planted = JSON.parse(
	readFileSync('data/simulated-province/mistakes.json', 'utf8'),
) as {
	rows: number;
	counts: Record<string, number>;
	mistakes: Mistake[];
	/** What the visits show by themselves. */
	noticed: Omit<Mistake, 'inParquet'>[];
};

export const simulatedNotice = 'ข้อมูลจำลอง ไม่ใช่ผลของหน่วยงานจริง';

/** The panels' questions, in their order. */
export const questions = {
	scores: 'คะแนน ITA กระจายอย่างไร',
	indicators: 'ตัวชี้วัดใดฉุดคะแนนมากที่สุด',
	levels: 'หน่วยงานอยู่ระดับใด',
	plan: 'แผนปฏิบัติการคืบหน้าแค่ไหน',
	obstacles: 'หน่วยงานติดขัดเรื่องใด',
	support: 'หน่วยงานต้องการการสนับสนุนแบบใด',
};
export const parts = ['ทั้งหมด', 'อำเภอ', 'ประเภท'];

interface MadeFile {
	name: string;
	mimeType: string;
	buffer: Buffer;
}

/** A CSV made of lines. */
export const csvFile = (name: string, ...lines: string[]): MadeFile => ({
	name,
	mimeType: 'text/csv',
	buffer: Buffer.from(lines.join('\n')),
});

/** The file chooser of the banner, for opening where the button is not to be waited for. */
export const fileInput = (page: Page): Locator => page.locator('input[type="file"]');

/** Chooses files through the page's button and the browser's file chooser. */
export async function openFiles(page: Page, files: string | MadeFile | MadeFile[]): Promise<void> {
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: /^(เปิดไฟล์ของคุณ|เพิ่มไฟล์)$/ }).click();
	await (await chooser).setFiles(files);
}

/** What the last opening of files came to, in words. */
export const outcome = (page: Page): Locator => page.locator('main [aria-live="polite"]');

export const keyFigures = (page: Page): Locator => page.getByLabel('ตัวเลขสำคัญ');

/** The summary in words above the key figures. */
export const headline = (page: Page): Locator => page.locator('main .said');

/** One key figure with the lines below it. */
export const keyFigure = (page: Page, label: string): Locator =>
	keyFigures(page)
		.locator('div')
		.filter({ has: page.getByRole('term').getByText(label, { exact: true }) });

/** How many agencies the filter leaves. */
export const count = (page: Page): Locator => page.getByRole('search').getByRole('status');

export const panel = (page: Page, question: string): Locator =>
	page.locator('section').filter({ has: page.getByRole('heading', { name: question }) });

export const chart = (within: Locator): Locator => within.getByRole('img').first();

/** Breaks a panel down by one of its parts, and waits for the figures. */
export async function breakDown(section: Locator, part: string): Promise<void> {
	// A table's head may be called the same.
	const button = section.getByRole('group').getByRole('button', { name: part, exact: true });
	await button.click();
	await expect(button).toHaveAttribute('aria-pressed', 'true');
	await expect(section).toHaveAttribute('aria-busy', 'false');
	// Of data just opened pictures are drawn in turn: until then the former one stands.
	await expect(section.page().locator('main')).toHaveAttribute('data-ready', 'true');
}

export const tableButton = (within: Locator): Locator =>
	within.getByRole('button', { name: 'ตาราง', exact: true });

/** Turns a panel into its table, unless it is one already for want of room for a picture. */
export async function asTable(section: Locator): Promise<void> {
	const table = section.getByRole('table');
	if (!(await table.isVisible())) await tableButton(section).click();
	await expect(table).toBeVisible();
}

/** The button that takes one choice off the filter. */
export const chip = (page: Page, name: string): Locator =>
	page.getByRole('button', { name: `นำ ${name} ออกจากตัวกรอง`, exact: true });
export const chips = (page: Page): Locator =>
	page.getByRole('button', { name: /^นำ .+ ออกจากตัวกรอง$/ });

export const menuButton = (page: Page, menu: string): Locator =>
	page.getByRole('search').getByRole('button', { name: new RegExp(`^${menu}:`) });

/** Does what changes the figures; gives them once they have. */
export async function changed(page: Page, action: () => Promise<unknown>): Promise<string> {
	const before = await keyFigures(page).innerText();
	await action();
	await expect(keyFigures(page)).not.toHaveText(before, { useInnerText: true });
	return keyFigures(page).innerText();
}

/** An open filter menu; busy while it counts what its choices would show. */
export const menuOf = (page: Page, menu: string): Locator =>
	page.getByRole('group', { name: menu, exact: true });

/** One choice of an open filter menu, with how many agencies it would show. */
export const choiceOf = (page: Page, menu: string, choice: string): Locator =>
	menuOf(page, menu)
		.locator('label')
		.filter({ hasText: new RegExp(`^\\s*${choice}\\s*[\\d,]*\\s*$`) });

/** Ticks or unticks one choice of a filter menu and waits for the address to say so. */
export async function choose(page: Page, menu: string, choice: string): Promise<void> {
	const before = page.url();
	await menuButton(page, menu).click();
	await choiceOf(page, menu, choice).click();
	await expect(page).not.toHaveURL(before);
	await page.keyboard.press('Escape');
}

/** The heads and cells of a table as they stand on the screen, row by row. */
export function cellsOf(table: Locator): Promise<string[][]> {
	return table.evaluate((element) =>
		[...element.querySelectorAll('tr')].map((row) =>
			[...row.querySelectorAll('th, td')].map((cell) => {
				const text = cell.cloneNode(true) as Element;
				// The arrow of the order is no part of the head, nor n of the figure it stands beside.
				for (const other of text.querySelectorAll('[aria-hidden], .n')) other.remove();
				return (text.textContent || '').trim();
			}),
		),
	);
}

/** The text of the file a button hands over, byte order mark and all. */
export async function downloaded(page: Page, button: Locator): Promise<string> {
	const download = page.waitForEvent('download');
	await button.click();
	return readFileSync(await (await download).path(), 'utf8');
}

/** Everything a browser keeps for the page beside the program itself. */
export const kept = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		const names: string[] = [];
		const root = await navigator.storage.getDirectory();
		for await (const folder of root.values()) {
			if (folder.kind !== 'directory') names.push(folder.name);
			else for await (const name of folder.keys()) names.push(name);
		}
		const databases = (await indexedDB.databases()).map(({ name = '' }) => name);
		return [...names, ...databases, ...Object.keys(localStorage)];
	});
