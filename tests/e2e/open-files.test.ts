import { readFileSync } from 'node:fs';
import {
	changed,
	chart,
	choose,
	count,
	csvFile,
	expect,
	goTo,
	keyFigure,
	keyFigures,
	menuButton,
	openFiles,
	outcome,
	panel,
	province,
	questions,
	realVisit,
	simulatedNotice,
	test,
} from './support';

test('the real visit takes the place of the simulation, wholly', async ({ page }) => {
	await goTo(page, '/?year=2568&district=ทดลอง&type=sao');
	await openFiles(page, realVisit);

	await expect(count(page)).toHaveText('1 จาก 1 หน่วยงาน');
	await expect(keyFigure(page, 'คะแนนมัธยฐาน')).toContainText('51.27 คะแนน');
	await expect(keyFigure(page, 'แผนแล้วเสร็จ')).toContainText('42.5 %');
	await expect(keyFigure(page, 'แผนแล้วเสร็จ')).toContainText('34 จาก 80 โครงการ');
	await expect(keyFigure(page, 'ดำเนินการไม่ครบถ้วน')).toContainText(
		'คะแนน OIT เป็น 0 ทุกข้อ 1 จาก 1 แห่ง',
	);
	await expect(panel(page, questions.scores).getByRole('listitem')).toHaveText(/^E\b/);
	await expect(outcome(page)).toContainText('เปิด 1 ไฟล์แล้ว · รับ 1 แถว');

	// A filter of the simulated province means nothing in the user's own data.
	await expect(page).toHaveURL('/');
	await expect(page.getByRole('alert')).toHaveCount(0);
	// In no text and no name for those who do not see the page.
	expect(await page.locator('html').evaluate((html) => html.outerHTML)).not.toContain('จำลอง');
});

test('further files stand beside the first; the same one again is not added', async ({ page }) => {
	await goTo(page);
	await openFiles(page, realVisit);
	await expect(count(page)).toHaveText('1 จาก 1 หน่วยงาน');

	await openFiles(page, province.csv);
	await expect(outcome(page)).toContainText(/เปิด 1 ไฟล์แล้ว · รับ [\d,]+ แถว · ไม่รับ \d+ แถว/);
	await expect(page.getByText('visit.csv, visits.csv')).toBeVisible();
	await expect(count(page)).toHaveText(/^1\d\d จาก/);
	const both = await changed(page, () => choose(page, 'ปีงบประมาณ', 'ทุกปี'));
	expect(both).toMatch(/^หน่วยงานที่ได้รับการนิเทศ\s+1,\d{3} หน่วยงาน-ปี/);
	// The district of the first file stands among those of the second.
	await menuButton(page, 'อำเภอ').click();
	await expect(page.getByRole('checkbox', { name: 'เจริญศิลป์' })).toBeVisible();
	await expect(page.getByRole('checkbox', { name: 'เมืองจำลองธานี' })).toBeVisible();
	await page.keyboard.press('Escape');

	await openFiles(page, province.csv);
	await expect(outcome(page)).toContainText('visits.csv: เปิดไว้แล้ว');
	await expect(keyFigures(page)).toHaveText(both, { useInnerText: true });
});

test('a file that cannot be read leaves what stood, and says what to do', async ({ page }) => {
	await goTo(page, '/?year=2568');
	const before = await keyFigures(page).innerText();
	const pixel = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
	const wrong = [
		[{ ...csvFile('picture.csv'), buffer: pixel }, 'บันทึกจาก Excel เป็น .xlsx หรือ “CSV UTF-8”'],
		[csvFile('empty.csv'), 'เลือกไฟล์ที่ส่งออกจากระบบอีกครั้ง'],
		[csvFile('budget.csv', 'ปีงบประมาณ', '2568'), 'ตั้งหัวคอลัมน์ว่า “ชื่อหน่วยงาน”'],
	] as const;
	for (const [file, remedy] of wrong) {
		await openFiles(page, file);
		await expect(outcome(page)).toContainText(file.name);
		await expect(outcome(page)).toContainText(remedy);
		await expect(outcome(page)).toContainText('ข้อมูลเดิมยังอยู่ครบ');
		await expect(keyFigures(page)).toHaveText(before, { useInnerText: true });
		await expect(page.getByText(simulatedNotice, { exact: true })).toBeVisible();
		await expect(page).toHaveURL('/?year=2568');
	}
	await outcome(page).getByRole('button', { name: 'รับทราบ' }).press('Enter');
	await expect(outcome(page)).toBeEmpty();
	await expect(menuButton(page, 'ปีงบประมาณ')).toBeFocused();
});

test('of several files the good ones are opened and the bad one is named', async ({ page }) => {
	await goTo(page);
	const good = { ...csvFile('visit.csv'), buffer: readFileSync(realVisit) };
	await openFiles(page, [csvFile('empty.csv'), good]);
	await expect(count(page)).toHaveText('1 จาก 1 หน่วยงาน');
	await expect(outcome(page)).toContainText('เปิด 1 ไฟล์แล้ว');
	await expect(outcome(page)).toContainText('empty.csv: ไม่มีข้อมูล');
});

test('a file dropped anywhere on the window is opened', async ({ page }) => {
	await goTo(page);
	const dataTransfer = await page.evaluateHandle(
		(text) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }));
			return transfer;
		},
		readFileSync(realVisit, 'utf8'),
	);
	await chart(panel(page, questions.scores)).dispatchEvent('dragenter', { dataTransfer });
	await expect(page.getByText('วางไฟล์ที่นี่เพื่อเปิด')).toBeVisible();
	await page.locator('h1').dispatchEvent('drop', { dataTransfer });
	await expect(page.getByText('วางไฟล์ที่นี่เพื่อเปิด')).toBeHidden();
	await expect(count(page)).toHaveText('1 จาก 1 หน่วยงาน');
	await expect(page.getByText('dropped.csv')).toBeVisible();
});

test('an archive of a text and a workbook is opened table by table, what holds no visits is named', async ({
	page,
}) => {
	await goTo(page);
	await openFiles(page, 'tests/fixtures/ingest/two-rounds.zip');
	await expect(outcome(page)).toContainText(
		'เปิด 1 ไฟล์แล้ว · รับ 6 แถว · ไม่รับ 4 แถว · ข้าม 4 ตารางที่ไม่มีการนิเทศ',
	);
	await expect(count(page)).toHaveText('4 จาก 4 หน่วยงาน');
	await outcome(page).getByRole('link', { name: 'ดูรายงานการนำเข้า' }).click();
	await expect(
		page.getByRole('heading', { name: 'two-rounds.zip › รอบ 6 เดือน/merged.xlsx › รอบ 12 เดือน' }),
	).toBeVisible();
	await expect(page.getByText('เก่า.zip: เป็น ZIP ที่อยู่ใน ZIP')).toBeVisible();
	await expect(page.getByRole('cell', { name: 'รวม 2 แห่ง' })).toHaveCount(2);
});
