import type { Page } from '@playwright/test';
import {
	breakDown,
	chart,
	chip,
	count,
	csvFile,
	downloaded,
	expect,
	goTo,
	openFiles,
	panel,
	questions,
	test,
} from './support';

/** District names that would do harm where a text is taken for a formula or for markup. */
const names = [
	'=1+1',
	'@x',
	'<img src=x onerror=alert(1)>',
	'{few|ก}',
	'"><script>alert(2)</script>',
];

async function openHostile(page: Page): Promise<void> {
	await goTo(page);
	await openFiles(
		page,
		csvFile(
			'<b>visits.csv',
			'ปีงบประมาณ,รอบ,อำเภอ,ชื่อหน่วยงาน,คะแนน ITA,จำนวนโครงการ,ดำเนินการแล้วเสร็จ',
			...names.map(
				(name, index) =>
					`2566,12,"${name.replaceAll('"', '""')}",อบต.ที่ ${index},${80 + index},10,${index}`,
			),
		),
	);
	await expect(count(page)).toHaveText('5 จาก 5 หน่วยงาน');
}

test('names with markup show as text and run nothing', async ({ page }) => {
	let ran = false;
	page.on('dialog', (dialog) => {
		ran = true;
		void dialog.dismiss();
	});
	await page.setViewportSize({ width: 1440, height: 900 });
	await openHostile(page);
	const plan = panel(page, questions.plan);
	await breakDown(plan, 'อำเภอ');
	// A long name stands in several lines, each a text of its own.
	const drawn = await chart(plan).locator('svg').textContent();
	for (const name of names) {
		expect(drawn?.replace(/\s/g, '')).toContain(name.replace(/\s/g, ''));
	}
	// The tooltip of the greatest bar, which is of the last name.
	const bar = chart(plan).locator('path[fill="#1d6585"]').first();
	// At its edge: what it is stands written on it.
	await bar.hover({ position: { x: 3, y: 3 } });
	await expect(chart(plan).locator('svg')).toContainText('(4 โครงการ)');

	await plan.getByRole('button', { name: 'ตาราง', exact: true }).click();
	for (const name of names) {
		await plan.getByRole('rowheader').getByRole('button', { name, exact: true }).click();
		await expect(count(page)).toHaveText('1 จาก 5 หน่วยงาน');
		await chip(page, name).click();
		await expect(count(page)).toHaveText('5 จาก 5 หน่วยงาน');
	}
	await expect(page.locator('main').locator('script, img, b')).toHaveCount(0);
	expect(ran).toBe(false);
});

test('an exported text that would run as a formula is disarmed', async ({ page }) => {
	await openHostile(page);
	const plan = panel(page, questions.plan);
	await breakDown(plan, 'อำเภอ');
	const text = await downloaded(page, plan.getByRole('button', { name: /เป็น CSV$/ }));
	const lines = text.split('\r\n');
	expect(lines.filter((line) => /^"?'[=@]/.test(line)).map((line) => line.split(',')[0])).toEqual([
		"'@x",
		"'=1+1",
	]);
	expect(text).not.toMatch(/(^|,|\n)"?[=@]/);
});
