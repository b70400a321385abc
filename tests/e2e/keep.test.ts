import type { Page } from '@playwright/test';
import {
	count,
	csvFile,
	expect,
	goTo,
	kept,
	openFiles,
	simulatedNotice,
	test,
	visit,
} from './support';

const header = 'ปีงบประมาณ,รอบ,อำเภอ,ชื่อหน่วยงาน,คะแนน ITA';
const first = csvFile('หนึ่ง.csv', header, '2566,12,ก,อบต.หนึ่ง,80', '2566,12,ก,อบต.สอง,90');
const second = csvFile('สอง.csv', header, '2566,12,ข,อบต.สาม,70');
const third = csvFile('สาม.csv', header, '2566,12,ข,อบต.สี่,60');
const fourth = csvFile('สี่.csv', header, '2566,12,ค,อบต.ห้า,50');

const banner = (page: Page) => page.locator('.banner');
const shows = (page: Page, agencies: number) =>
	expect(count(page)).toHaveText(`${agencies} จาก ${agencies} หน่วยงาน`);

const toData = (page: Page) => page.getByRole('link', { name: 'ข้อมูล', exact: true }).click();

test('files stand again after a reload, one can be taken out, and forgetting leaves nothing', async ({
	page,
}) => {
	await goTo(page);
	await page.getByRole('button', { name: 'EN' }).click();
	await page.getByRole('button', { name: 'ไทย' }).click();
	await openFiles(page, [first, second]);
	await shows(page, 3);
	await expect.poll(() => kept(page)).toContain('manifest.json');
	await visit(page);
	await shows(page, 3);
	await expect(banner(page)).toContainText('หนึ่ง.csv, สอง.csv');
	await expect(page.getByText(simulatedNotice)).toHaveCount(0);

	await toData(page);
	await page.getByRole('button', { name: 'นำ หนึ่ง.csv ออก' }).press('Enter');
	await expect(banner(page)).not.toContainText('หนึ่ง.csv');
	await expect(page.getByRole('button', { name: 'นำ สอง.csv ออก' })).toBeFocused();
	await visit(page);
	await shows(page, 1);

	await toData(page);
	await page.getByRole('button', { name: 'ลบข้อมูลทั้งหมด' }).click();
	const question = page.getByRole('dialog');
	await question.getByRole('button', { name: 'ไม่ลบ' }).click();
	await expect(banner(page)).toContainText('สอง.csv');
	await page.getByRole('button', { name: 'ลบข้อมูลทั้งหมด' }).click();
	await question.getByRole('button', { name: 'ลบทั้งหมด' }).press('Enter');
	await expect(banner(page)).toContainText(simulatedNotice);
	expect(await kept(page)).toEqual([]);
	await visit(page);
	await expect(banner(page)).toContainText(simulatedNotice);
});

test('a second tab takes over what the first opens, and forgets with it', async ({
	page,
	context,
}) => {
	await goTo(page);
	const other = await context.newPage();
	await visit(other);
	await openFiles(page, first);
	await shows(page, 2);
	await shows(other, 2);
	await openFiles(other, second);
	await shows(other, 3);
	await shows(page, 3);

	// Both at the same moment: what each keeps leaves what the other does.
	await Promise.all([openFiles(page, third), openFiles(other, fourth)]);
	await shows(other, 5);
	await shows(page, 5);
	await visit(page);
	await shows(page, 5);
	await toData(other);
	await other.getByRole('button', { name: 'ลบข้อมูลทั้งหมด' }).click();
	await other.getByRole('dialog').getByRole('button', { name: 'ลบทั้งหมด' }).click();
	await expect(banner(page)).toContainText(simulatedNotice);
	await expect(banner(other)).toContainText(simulatedNotice);
});
