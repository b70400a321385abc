import { csvFile, expect, goTo, openFiles, panel, test } from './support';

test('more districts than a picture can hold stand in a coloured table, n in each cell, drawn as seen', async ({
	page,
}) => {
	await goTo(page, '/indicators/');
	const districts = 201;
	const rows = Array.from(
		{ length: districts },
		(_, index) => `2563,อบต.ที่${index},จังหวัดหนึ่ง,ที่${index},80,${50 + (index % 40)}`,
	);
	await openFiles(
		page,
		csvFile('many.csv', 'ปีงบประมาณ,ชื่อหน่วยงาน,จังหวัด,อำเภอ,คะแนน ITA,i9', ...rows),
	);
	const heat = panel(page, 'ตัวชี้วัดใดอ่อนที่อำเภอหรือประเภทใด');
	await expect(heat).toContainText('n 201 แห่ง');
	await heat.getByRole('button', { name: 'อำเภอ', exact: true }).click();
	const table = heat.getByRole('table');
	await expect(table).toHaveAttribute('aria-rowcount', String(districts + 1));
	await expect(heat).toContainText('มากกว่า 200 แถว จึงแสดงเป็นตาราง');
	expect(await table.getByRole('row').count()).toBeLessThan(80);
	// 0.2 of what is missing of 85, and what it rests on.
	await table.getByRole('button', { name: '9 การเปิดเผยข้อมูล' }).click();
	await expect(table.getByRole('row').nth(1)).toContainText('7.00');
	await expect(table.getByRole('row').nth(1)).toContainText('n 1');
});
