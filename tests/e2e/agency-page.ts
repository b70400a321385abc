import type { Locator, Page } from '@playwright/test';
import { count, expect, goTo, openFiles } from './support';

/** The name of the agency whose page it is. */
export const title = (page: Page) => page.getByRole('heading', { level: 1 });
export const answer = (page: Page) => page.locator('main .said');
export const section = (page: Page, name: string): Locator =>
	page.locator('main section').filter({ has: page.getByRole('heading', { name }) });
export const back = (page: Page) => page.getByRole('link', { name: 'กลับไปรายการหน่วยงาน' });
export const years = (page: Page) => page.getByRole('navigation', { name: 'เลือกปีงบประมาณ' });
export const exportButton = (page: Page, name: string) =>
	page.getByRole('button', { name: `ส่งออกตาราง “แบบนิเทศติดตาม ${name}” เป็น CSV` });

/** What stands beside a label of a section. */
export const value = (within: Locator, label: string): Locator =>
	within
		.locator('dl > div')
		.filter({ has: within.page().getByText(label, { exact: true }) })
		.getByRole('definition');

/** Opens files from the list, so that their agencies stand there. */
export async function list(page: Page, files: Parameters<typeof openFiles>[1], shown: string) {
	await goTo(page, '/agencies/');
	await openFiles(page, files);
	await expect(count(page)).toHaveText(shown);
}

/** Goes from the list to an agency by its name. */
export async function follow(page: Page, name: string) {
	await page.getByRole('rowheader').getByRole('link', { name, exact: true }).click();
	await expect(title(page)).toHaveText(name);
}
