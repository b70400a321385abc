import Papa from 'papaparse';
import {
	cellsOf,
	choose,
	count,
	csvFile,
	downloaded,
	expect,
	goTo,
	openFiles,
	test,
} from './support';

const heads = (cells: string[][]) => cells[0] ?? [];

test('the agencies of the filter are listed, sorted, searched and exported', async ({ page }) => {
	await goTo(page, '/');
	await page.getByRole('navigation').getByRole('link', { name: 'หน่วยงาน' }).click();
	await expect(page).toHaveURL(/\/agencies\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('หน่วยงาน');

	const table = page.getByRole('table');
	const said = Number((await count(page).innerText()).split(' ')[0]);
	await expect(table.locator('tbody tr')).toHaveCount(said);

	await choose(page, 'ประเภทหน่วยงาน', 'องค์การบริหารส่วนจังหวัด');
	await expect(table.locator('tbody tr')).toHaveCount(1);
	await page.goBack();
	await expect(table.locator('tbody tr')).toHaveCount(said);

	await page.getByRole('button', { name: 'คะแนนรวม' }).click();
	await expect(page.getByRole('columnheader', { name: 'คะแนนรวม' })).toHaveAttribute(
		'aria-sort',
		'descending',
	);
	// The order of a column outlives another filter.
	await choose(page, 'ประเภทหน่วยงาน', 'เทศบาลตำบล');
	await expect(page.getByRole('columnheader', { name: 'คะแนนรวม' })).toHaveAttribute(
		'aria-sort',
		'descending',
	);
	await page.goBack();
	await expect(table.locator('tbody tr')).toHaveCount(said);
	const cells = await cellsOf(table);
	const column = heads(cells).indexOf('คะแนนรวม');
	expect(column).toBeGreaterThan(-1);
	const totals = cells.slice(1).map((row) => Number(row[column]?.replace('–', '-1')));
	expect(totals).toEqual([...totals].sort((a, b) => b - a));

	const [, ...rows] = cells;
	const sought = rows[3]?.[0] ?? '';
	await page.getByRole('searchbox', { name: 'ค้นหาชื่อหน่วยงาน' }).fill(sought);
	await expect(table.locator('tbody th').first()).toHaveText(sought);
	const found = await cellsOf(table);
	expect(found.slice(1).every(([name]) => name?.includes(sought))).toBe(true);
	const text = await downloaded(page, page.getByRole('button', { name: /เป็น CSV$/ }));
	expect(text).toContain(sought);
	expect(text).toContain('ข้อมูลจำลอง');
	expect(text).toContain(`หน่วยงาน (n),${found.length - 1}`);
});

test('columns are chosen, and the export holds those that are', async ({ page }) => {
	await goTo(page, '/agencies/');
	await page.getByRole('button', { name: 'เลือกคอลัมน์' }).click();
	await page.getByRole('checkbox', { name: 'ตัวชี้วัดที่ฉุดมากที่สุด' }).uncheck();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('columnheader', { name: 'ตัวชี้วัดที่ฉุดมากที่สุด' })).toHaveCount(0);
	const text = await downloaded(page, page.getByRole('button', { name: /เป็น CSV$/ }));
	expect(text).toContain('คะแนนรวม');
	expect(text).not.toContain('ตัวชี้วัดที่ฉุดมากที่สุด');
});

test('names of a file stand as they are, and are disarmed in the export', async ({ page }) => {
	await goTo(page, '/agencies/');
	await openFiles(
		page,
		csvFile(
			'names.csv',
			'ปีงบประมาณ,ชื่อหน่วยงาน,อำเภอ,คะแนน ITA',
			'2563,=1+1,"<b>ก</b>",80',
			'2563,อบต.ข,"ข",',
		),
	);
	await expect(page.getByRole('rowheader', { name: '=1+1' })).toBeVisible();
	await expect(page.getByRole('cell', { name: '<b>ก</b>' })).toBeVisible();
	const text = await downloaded(page, page.getByRole('button', { name: /เป็น CSV$/ }));
	expect(text).toContain("'=1+1");
	expect(text).not.toContain('ข้อมูลจำลอง');
	// A blank total is unknown, in the table and the file.
	expect(text).toContain('อบต.ข,–,–,–,–,–,ข,องค์การบริหารส่วนตำบล');
});

test('of a thousand rows those near the view are drawn, and all are reached, sorted, exported', async ({
	page,
}) => {
	await goTo(page, '/agencies/?year=all');
	const table = page.getByRole('table');
	const rows = table.locator('tbody tr[aria-rowindex]');
	const said = (await count(page).innerText()).split(' ')[0] ?? '';
	const all = Number(said.replace(',', ''));
	expect(all).toBeGreaterThan(900);
	await expect(table).toHaveAttribute('aria-rowcount', String(all + 1));
	await expect(rows.first()).toHaveAttribute('aria-rowindex', '2');
	expect(await rows.count()).toBeLessThan(80);

	await page.getByRole('columnheader', { name: 'คะแนนรวม' }).getByRole('button').click();
	const region = page.getByRole('region', { name: 'หน่วยงานทั้งหมด' });
	await region.focus();
	await page.keyboard.press('End');
	const last = table.locator(`tbody tr[aria-rowindex="${all + 1}"]`);
	await expect(last).toBeInViewport();
	// Unknown totals stand last.
	await expect(last).toContainText('–');
	await expect(table.locator('tbody tr[aria-rowindex="2"]')).toHaveCount(0);
	// The head and the names stay in view.
	await expect(page.getByRole('columnheader', { name: 'หน่วยงาน', exact: true })).toBeInViewport();

	// What is searched is seen from its start.
	await page.getByRole('searchbox', { name: 'ค้นหาชื่อหน่วยงาน' }).fill('อบต.');
	await expect(table.locator('tbody tr[aria-rowindex="2"]')).toBeInViewport();
	await page.getByRole('searchbox', { name: 'ค้นหาชื่อหน่วยงาน' }).fill('');
	await expect(table).toHaveAttribute('aria-rowcount', String(all + 1));
	const text = await downloaded(page, page.getByRole('button', { name: /เป็น CSV$/ }));
	expect(text).toContain(`หน่วยงาน (n),"${said}"`);
	const totals = Papa.parse<string[]>(text.slice(text.indexOf('หน่วยงาน,'))).data;
	const column = totals[0]?.indexOf('คะแนนรวม') ?? -1;
	expect(column).toBeGreaterThan(-1);
	const values = totals.slice(1, all + 1).map((row) => Number(row[column]?.replace('–', '-1')));
	expect(values).toHaveLength(all);
	expect(values).toEqual([...values].sort((a, b) => b - a));
});

test('on a phone the names stay beside whatever column is scrolled to', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await goTo(page, '/agencies/');
	const region = page.getByRole('region', { name: 'หน่วยงานทั้งหมด' });
	const name = page.getByRole('rowheader').first();
	const left = (await name.boundingBox())?.x ?? -1;
	await region.evaluate((element) => element.scrollTo({ left: element.scrollWidth }));
	await expect(page.getByRole('columnheader', { name: 'หมายเหตุ' })).toBeInViewport();
	const box = await name.boundingBox();
	expect(box?.x).toBe(left);
	// More than half of the width is left to the other columns.
	expect(box?.width).toBeLessThan(0.5 * ((await region.boundingBox())?.width ?? 0));
});
