import type { Locator, Page } from '@playwright/test';
import { expect, goTo, kept, openFiles, outcome, simulatedNotice, test, visit } from './support';

const file = 'tests/fixtures/ingest/unrecognised-headers.csv';
const screen = (page: Page) => page.getByRole('dialog');
const columnOf = (page: Page, header: string) =>
	screen(page).getByRole('combobox', { name: `“${header}” คือข้อมูลใด` });

/** Goes on with the Tab key until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
	for (let pressed = 0; pressed < 40; pressed++) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	await expect(target).toBeFocused();
}

/** Chooses in a closed menu with the arrow keys. */
async function choose(page: Page, select: Locator, choice: string): Promise<void> {
	await tabTo(page, select);
	const place = (label: string | RegExp) =>
		select.evaluate(
			({ options }: HTMLSelectElement, label) =>
				[...options].findIndex((option) => option.text === label),
			label,
		);
	const chosen = await select.locator('option:checked').innerText();
	const steps = (await place(choice)) - (await place(chosen));
	for (let step = 0; step < Math.abs(steps); step++) {
		await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
	}
	await expect(select.locator('option:checked')).toHaveText(choice);
}

const button = (page: Page, name: string) =>
	screen(page).getByRole('button', { name, exact: true });

async function isTakenIn(page: Page): Promise<void> {
	await expect(outcome(page)).toContainText('รับ 3 แถว · ไม่รับ 1 แถว');
	await expect(screen(page)).toHaveCount(0);
}

test('a file of unknown headers is matched by keyboard, and the next one goes straight in', async ({
	page,
}) => {
	await goTo(page);
	await openFiles(page, file);
	await expect(screen(page)).toContainText('ยังไม่มีปีงบประมาณ');
	await expect(screen(page)).not.toContainText('นายสมมติ');
	await page.keyboard.press('Escape');
	await expect(screen(page)).toHaveCount(0);
	await expect(page.getByText(simulatedNotice)).toBeVisible();
	const address = page.url();
	await page.getByRole('button', { name: 'จับคู่คอลัมน์ของ unrecognised-headers.csv' }).press('Enter');
	await expect(screen(page)).toContainText('ยังไม่มีปีงบประมาณ');
	await page.goBack();
	await expect(screen(page)).toHaveCount(0);
	expect(page.url()).toBe(address);
	const asked = page.waitForEvent('dialog');
	const left = page.evaluate(() => location.reload());
	const question = await asked;
	expect(question.type()).toBe('beforeunload');
	// The file is still there to be matched.
	await question.dismiss();
	await left;
	await page.getByRole('button', { name: 'จับคู่คอลัมน์ของ unrecognised-headers.csv' }).press('Enter');
	await expect(screen(page)).toContainText('ยังไม่มีปีงบประมาณ');
	await choose(page, columnOf(page, 'ที่ตั้ง'), 'ตำบล · อำเภอ · จังหวัด');
	await choose(page, columnOf(page, 'ปีที่ลง'), 'ปีงบประมาณ');
	await choose(page, columnOf(page, 'การเปิดเผยข้อมูล'), 'ไม่ใช้');
	await expect(screen(page)).toContainText('อ่านเป็น 2566');
	await expect(screen(page)).toContainText('จาก 4 แถวที่อ่านมาดู รับได้ 3 แถว');

	const saved = page.waitForEvent('download');
	await tabTo(page, button(page, 'บันทึกการจับคู่เป็นไฟล์'));
	await page.keyboard.press('Enter');
	const matching = await (await saved).path();
	await page.keyboard.press('Control+Enter');
	await isTakenIn(page);

	await expect.poll(() => kept(page)).toContain('manifest.json');
	await visit(page, '/data/');
	await expect(page.getByText('การจับคู่คอลัมน์ที่จำไว้')).toBeVisible();
	await page.getByRole('button', { name: /^นำ .* ออก$/ }).click();
	await expect(page.getByText(simulatedNotice)).toBeVisible();
	await openFiles(page, file);
	await isTakenIn(page);

	await page.getByRole('button', { name: 'จับคู่คอลัมน์ของ unrecognised-headers.csv' }).press('Enter');
	await choose(page, columnOf(page, 'คะแนนรวม ITA ปี 65'), 'ไม่ใช้');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText('คอลัมน์ที่ไม่รู้จัก')).toContainText('คะแนนรวม ITA ปี 65');
	await expect(page.getByRole('heading', { name: 'unrecognised-headers.csv' })).toHaveCount(1);

	await page.getByRole('button', { name: 'ลบข้อมูลทั้งหมด' }).click();
	await screen(page).getByRole('button', { name: 'ลบทั้งหมด' }).click();
	await expect(page.getByText('การจับคู่คอลัมน์ที่จำไว้')).toHaveCount(0);
	await expect(page.getByText(simulatedNotice)).toBeVisible();
	expect(await kept(page)).toEqual([]);
	await openFiles(page, file);
	await expect(screen(page)).toContainText('ยังไม่มีปีงบประมาณ');
	const chooser = page.waitForEvent('filechooser');
	await tabTo(page, button(page, 'เปิดการจับคู่ที่บันทึกไว้'));
	await page.keyboard.press('Enter');
	await (await chooser).setFiles(matching);
	await expect(screen(page)).toContainText('ตรงกับไฟล์นี้ 7 จาก 7 คอลัมน์');
	await tabTo(page, button(page, 'นำเข้า'));
	await page.keyboard.press('Enter');
	await isTakenIn(page);
});
