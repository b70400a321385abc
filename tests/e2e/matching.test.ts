import type { Locator, Page } from '@playwright/test';
import { count, expect, openFiles, outcome, test, visit } from './support';

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

/** Chooses in a closed menu by typing what the choice begins with. */
async function type(page: Page, select: Locator, text: string, chosen: string): Promise<void> {
	await tabTo(page, select);
	await page.keyboard.type(text);
	await expect(select.locator('option:checked')).toHaveText(chosen);
}

test('a file of unknown headers is matched by keyboard, and the next one goes straight in', async ({
	page,
}) => {
	await visit(page);
	await openFiles(page, file);
	await expect(screen(page)).toContainText('ยังไม่มีปีงบประมาณ');
	await expect(screen(page)).not.toContainText('นายสมมติ');
	await type(page, columnOf(page, 'ที่ตั้ง'), 'ตำบล · อำเภอ · จ', 'ตำบล · อำเภอ · จังหวัด');
	await type(page, columnOf(page, 'ปีที่ลง'), 'ปีงบ', 'ปีงบประมาณ');
	await type(page, columnOf(page, 'การเปิดเผยข้อมูล'), 'ไม่ใช้', 'ไม่ใช้');
	await expect(screen(page)).toContainText('อ่านเป็น 2566');
	await expect(screen(page)).toContainText('จาก 4 แถวที่อ่านมาดู รับได้ 3 แถว');
	await page.keyboard.press('Enter');
	await expect(screen(page)).toHaveCount(0);
	await expect(count(page)).toHaveText('3 จาก 3 หน่วยงาน');
	await expect(outcome(page)).toContainText('รับ 3 แถว · ไม่รับ 1 แถว');
});
