import Papa from 'papaparse';
import type { Locator, Page } from '@playwright/test';
import {
	cellsOf,
	csvFile,
	downloaded,
	expect,
	openFiles,
	outcome,
	planted,
	province,
	realVisit,
	simulatedNotice,
	test,
	visit,
} from './support';

/** A finding on these means that the row is not counted. */
const refusing = ['no_agency', 'no_year', 'duplicate_visit'];

const file = (page: Page, name: string): Locator =>
	page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) });

/** One number of a file: rows, accepted, refused. */
async function numberOf(section: Locator, label: string): Promise<number> {
	const term = section.page().getByRole('term').getByText(label, { exact: true });
	const text = await section.locator('dl > div').filter({ has: term }).locator('dd').innerText();
	return Number(text.replace(',', ''));
}

async function openDataPage(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'ข้อมูล', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'ข้อมูลที่เปิดอยู่' })).toBeVisible();
}

const arabic = (text: string) =>
	text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - '๐'.charCodeAt(0)));

/** The findings as the table shows them: by row of the file, without the head. */
async function findings(page: Page) {
	const [, ...rows] = await cellsOf(page.getByRole('table', { name: 'รายงานการตรวจแถว' }));
	return rows.map(([, row = '', column = '', value = '', reason = '', result = '']) => ({
		row: Number(row.replace(',', '')),
		column,
		value,
		reason,
		result,
	}));
}

test('the address alone shows the simulated file, and what a typed file can hold wrong', async ({
	page,
}) => {
	await visit(page, '/data/');
	await expect(page.getByText(simulatedNotice, { exact: true })).toBeVisible();
	const simulated = file(page, 'ข้อมูลจำลอง');
	expect(await numberOf(simulated, 'แถวทั้งหมด')).toBe(planted.rows);
	const refused = planted.mistakes.filter(({ code }) => refusing.includes(code)).length;
	expect(await numberOf(simulated, 'ไม่รับ')).toBe(refused);
	expect(await numberOf(simulated, 'รับ')).toBe(planted.rows - refused);
	// A Parquet file has no row of heads.
	const held = planted.mistakes.filter(({ inParquet }) => inParquet).map(({ row }) => row - 1);
	expect((await findings(page)).map(({ row }) => row)).toEqual(held.sort((a, b) => a - b));

	await page.getByRole('heading', { name: 'คอลัมน์ที่รับได้' }).click();
	const column = page.getByRole('row').filter({ hasText: 'agency_name' });
	await expect(column).toContainText('ชื่อหน่วยงาน · หน่วยงาน');
});

test('every planted mistake of the CSV is told with row, column, value and reason', async ({
	page,
}) => {
	await visit(page);
	await openFiles(page, province.csv);
	await expect(outcome(page)).toContainText('เปิด 1 ไฟล์แล้ว');
	await outcome(page).getByRole('link', { name: 'ดูรายงานการนำเข้า' }).click();
	const visits = file(page, 'visits.csv');
	const [accepted, refused] = [await numberOf(visits, 'รับ'), await numberOf(visits, 'ไม่รับ')];
	expect(accepted + refused).toBe(await numberOf(visits, 'แถวทั้งหมด'));
	await expect(visits).toContainText('CSV utf-8');

	const shown = await findings(page);
	const expected = [...planted.mistakes].sort((one, other) => one.row - other.row);
	expect(shown.map(({ row }) => row)).toEqual(expected.map(({ row }) => row));
	for (const [index, { row, code, column, value }] of expected.entries()) {
		// What is about a row as a whole has no column.
		expect(shown[index]?.column !== '', `${code}, row ${row}`).toBe(column !== undefined);
		// Totals that differ are told as they were read, which may be from Thai digits.
		const cell = code === 'different_totals' ? arabic(value) : value;
		expect(shown[index]?.value, `${code}, row ${row}`).toBe(cell.trim());
	}
	// One reason for each kind of mistake, and no two kinds share one.
	const reasons = new Set(expected.map(({ code }, index) => `${code}: ${shown[index]?.reason}`));
	expect(reasons.size).toBe(Object.keys(planted.counts).length);
	expect(new Set(shown.map(({ reason }) => reason)).size).toBe(reasons.size);
	expect(reasons).toContain('not_a_date: ไม่ใช่วันที่');
	expect(shown.filter(({ result }) => result === 'ไม่รับแถวนี้')).toHaveLength(refused);

	const button = page.getByRole('button', { name: 'ส่งออกตาราง “รายงานการตรวจแถว” เป็น CSV' });
	const text = await downloaded(page, button);
	const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''));
	const head = data.findIndex(([first]) => first === 'ไฟล์');
	const saved = data.slice(head, head + shown.length + 1);
	const disarmed = (cell: string) => (/^[=+\-@]/.test(cell) ? `'${cell}` : cell);
	const cells = await cellsOf(page.getByRole('table', { name: 'รายงานการตรวจแถว' }));
	expect(saved).toEqual(cells.map((row) => row.map(disarmed)));
});

test('people and strangers among the columns are named, and nothing of a person is kept', async ({
	page,
}) => {
	await visit(page);
	await openFiles(
		page,
		csvFile(
			'named.csv',
			'ปีงบประมาณ,ชื่อหน่วยงาน,คะแนน ITA,ชื่อผู้รายงาน,สีของป้าย',
			'2566,อบต.หนึ่ง,๙๐,นายสมชาย ใจดี,เขียว',
			'2566,อบต.สอง,80,นางสาวสมหญิง ใจงาม,แดง',
		),
	);
	await expect(outcome(page)).toContainText('รับ 2 แถว');
	await openDataPage(page);
	const named = file(page, 'named.csv');
	await expect(named).toContainText('คอลัมน์ที่ตัดออก (ข้อมูลบุคคล): ชื่อผู้รายงาน');
	await expect(named).toContainText('คอลัมน์ที่ไม่รู้จัก (ไม่ได้ใช้): สีของป้าย');
	await expect(named).toContainText('ใช้ 3 คอลัมน์');
	await expect(named).toContainText('เลขไทยเป็นเลขอารบิก 1');
	await expect(page.getByText('ไม่พบสิ่งผิดปกติในแถว')).toBeVisible();
	expect(await page.content()).not.toMatch(/สมชาย|สมหญิง/);
});

test('files opened on the data page take the place of the simulation there too', async ({
	page,
}) => {
	await visit(page, '/data/');
	await openFiles(page, realVisit);
	await expect(file(page, 'visit.csv')).toContainText('CSV utf-8');
	await expect(page.getByText('ข้อมูลจำลอง')).toHaveCount(0);
	await expect(page.getByText('ไม่พบสิ่งผิดปกติในแถว')).toBeVisible();
});
