import type { Page } from '@playwright/test';
import {
	chart,
	count,
	csvFile,
	expect,
	goTo,
	keyFigure,
	openFiles,
	outcome,
	panel,
	questions,
	test,
	visit,
} from './support';

const edition = (...lines: string[]) =>
	csvFile(
		'การนิเทศ.csv',
		'ปีงบประมาณ,รอบ,จังหวัด,อำเภอ,ชื่อหน่วยงาน,ประเภทหน่วยงาน',
		'2566,6,ตัวอย่าง,เมือง,อบต.บ้านนา,อบต.',
		'2566,6,ตัวอย่าง,เมือง,อบต.บ้านใน,อบต.',
		...lines,
	);
const visits = edition();
const results = csvFile(
	'ผล ITA.csv',
	'ปีงบประมาณ,จังหวัด,อำเภอ,หน่วยงาน,ตัวชี้วัด,คะแนน',
	...['2565,ตัวอย่าง,เมือง,อบต.บ้านใน,1,95', '2565,ตัวอย่าง,เมือง,อบต.บ้านใน,คะแนนรวม,90'],
	...['2565,ตัวอย่าง,เมือง,อบต.บ้านนาา,1,75', '2565,ตัวอย่าง,เมือง,อบต.บ้านนาา,คะแนนรวม,70'],
);
const scores = (page: Page) => panel(page, questions.scores);
const toData = (page: Page) => page.getByRole('link', { name: 'ข้อมูล', exact: true }).click();

test('results of another file join the visits; what did not is joined by keyboard and stays so', async ({
	page,
}) => {
	await goTo(page);
	await openFiles(page, visits);
	await expect(count(page)).toHaveText('2 จาก 2 หน่วยงาน');
	await expect(keyFigure(page, 'ผ่านเกณฑ์ (85 คะแนนขึ้นไป)')).toContainText('–');
	await openFiles(page, results);
	await expect(outcome(page)).toContainText('รวม 4 แถวย่อยเป็น 2 รายการ');
	await expect(count(page)).toHaveText('3 จาก 3 หน่วยงาน');
	await expect(keyFigure(page, 'หน่วยงานที่ได้รับการนิเทศ')).toContainText(
		'อีก 1 แห่งมีแต่ผล ITA ยังไม่มีการนิเทศ',
	);
	await expect(keyFigure(page, 'ผ่านเกณฑ์ (85 คะแนนขึ้นไป)')).toContainText('1 จาก 2 แห่ง');
	await expect(chart(scores(page))).toBeVisible();

	await toData(page);
	await expect(page.getByText('คอลัมน์ “ปีงบประมาณ” ถือเป็นปีที่ประเมิน (ITA 2565)')).toBeVisible();
	const choice = page.getByLabel('หน่วยงานที่นิเทศแล้ว ซึ่งเป็นหน่วยงานเดียวกับ อบต.บ้านนาา');
	await choice.focus();
	await page.keyboard.press('ArrowDown');
	await expect(choice.locator('option:checked')).toHaveText('อบต.บ้านนา · เมือง ตัวอย่าง');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'จับคู่ อบต.บ้านนาา' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByText('อบต.บ้านนาา · เมือง ตัวอย่าง คือ อบต.บ้านนา')).toBeVisible();
	await expect(page.getByRole('button', { name: 'ยกเลิกการจับคู่ อบต.บ้านนาา' })).toBeFocused();
	await expect(page.locator('main[data-ready="true"]')).toBeVisible();

	await visit(page);
	await expect(count(page)).toHaveText('2 จาก 2 หน่วยงาน');
	await expect(scores(page)).toContainText('ผล ITA จากไฟล์ผลคะแนน 2 แห่ง');
	await toData(page);
	await page.getByRole('button', { name: 'นำ ผล ITA.csv ออก' }).click();
	await expect(page.getByRole('button', { name: 'นำ ผล ITA.csv ออก' })).toHaveCount(0);
	await expect(page.getByText('อบต.บ้านนาา · เมือง ตัวอย่าง คือ อบต.บ้านนา')).toHaveCount(0);
	await openFiles(page, results);
	await expect(page.getByText('อบต.บ้านนาา · เมือง ตัวอย่าง คือ อบต.บ้านนา')).toBeVisible();

	await openFiles(page, edition('2566,6,ตัวอย่าง,เมือง,อบต.บ้านใหม่,อบต.'));
	await expect(outcome(page)).toContainText('ใช้แทนไฟล์ชื่อเดียวกันที่เปิดไว้ก่อน (2 แถว)');
	await expect(page.getByRole('button', { name: 'นำ การนิเทศ.csv ออก' })).toHaveCount(1);
	await page.getByRole('button', { name: 'ลบข้อมูลทั้งหมด' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'ลบทั้งหมด' }).click();
	await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});
