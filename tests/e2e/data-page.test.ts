import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import type { Locator, Page } from '@playwright/test';
import {
	cellsOf,
	csvFile,
	downloaded,
	expect,
	goTo,
	openFiles,
	outcome,
	planted,
	province,
	realVisit,
	simulatedNotice,
	test,
	visit,
} from './support';
import { stored } from './stored';

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

const report = (page: Page) => page.getByRole('table', { name: 'รายงานการตรวจแถว' });

/** The findings as the table shows them, without the head; more than 200 are not all drawn. */
async function findings(page: Page) {
	const [heads = [], ...rows] = await cellsOf(report(page));
	const of = (cells: string[], head: string) => cells[heads.indexOf(head)] ?? '';
	return rows.map((cells) => ({
		row: Number(of(cells, 'แถว').replace(',', '')),
		column: of(cells, 'คอลัมน์'),
		value: of(cells, 'ค่าในไฟล์'),
		reason: of(cells, 'สาเหตุ'),
		result: of(cells, 'ผล'),
	}));
}

/** The report as a file, from its head on. */
async function savedReport(page: Page): Promise<string[][]> {
	const button = page.getByRole('button', { name: 'ส่งออกตาราง “รายงานการตรวจแถว” เป็น CSV' });
	const text = await downloaded(page, button);
	const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''));
	return data.slice(
		data.findIndex(([first]) => first === 'ไฟล์'),
		data.findLastIndex((cells) => cells.length > 1) + 1,
	);
}

/** Everything the report must say, with the code of its check. */
const told = [...planted.mistakes, ...planted.noticed];

test('the address alone shows the simulated file, and what a typed file can hold wrong', async ({
	page,
}) => {
	await goTo(page, '/data/');
	await expect(page.getByText(simulatedNotice, { exact: true })).toBeVisible();
	const simulated = file(page, 'ข้อมูลจำลอง');
	expect(await numberOf(simulated, 'แถวทั้งหมด')).toBe(planted.rows);
	const refused = planted.mistakes.filter(({ code }) => refusing.includes(code)).length;
	expect(await numberOf(simulated, 'ไม่รับ')).toBe(refused);
	expect(await numberOf(simulated, 'รับ')).toBe(planted.rows - refused);
	// A Parquet file has no row of heads.
	const held = planted.mistakes
		.filter(({ inParquet }) => inParquet)
		.concat(planted.noticed.map((notice) => ({ ...notice, inParquet: true })));
	const [, ...saved] = await savedReport(page);
	expect(saved.map(([, row]) => Number(row?.replace(',', ''))).sort((a, b) => a - b)).toEqual(
		held.map(({ row }) => row - 1).sort((a, b) => a - b),
	);

	await page.getByRole('heading', { name: 'คอลัมน์ที่รับได้' }).click();
	const column = page.getByRole('row').filter({ hasText: 'agency_name' });
	await expect(column).toContainText('ชื่อหน่วยงาน · หน่วยงาน');
});

test.describe('at a set time', { tag: '@apart' }, () => {
	test('everything wrong in the CSV is told, to filter, search and save', async ({ page }) => {
		// The last of its visits are of November 2026.
		await page.clock.setFixedTime('2027-01-15');
		await visit(page);
		await openFiles(page, province.csv);
		await expect(outcome(page)).toContainText('เปิด 1 ไฟล์แล้ว');
		await outcome(page).getByRole('link', { name: 'ดูรายงานการนำเข้า' }).click();
		const visits = file(page, 'visits.csv');
		const [accepted, refused] = [await numberOf(visits, 'รับ'), await numberOf(visits, 'ไม่รับ')];
		expect(accepted + refused).toBe(await numberOf(visits, 'แถวทั้งหมด'));
		await expect(visits).toContainText('CSV utf-8');

		const [, ...saved] = await savedReport(page);
		expect(saved).toHaveLength(told.length);
		// One reason for each kind, and no two kinds share one: so the rows tell their codes.
		const rowsBy = new Map<string, string[]>();
		for (const [, row = '', reason = ''] of saved) {
			rowsBy.set(reason, [...(rowsBy.get(reason) ?? []), row.replace(',', '')]);
		}
		const sorted = (rows: readonly string[]) => [...rows].sort().join();
		const expected = Object.keys(planted.counts).map((code) =>
			sorted(told.filter((entry) => entry.code === code).map(({ row }) => String(row))),
		);
		expect([...rowsBy.values()].map(sorted).sort()).toEqual(expected.sort());

		await page.getByRole('combobox', { name: 'ระดับ' }).selectOption('ผิดพลาด');
		await page.getByRole('combobox', { name: 'สาเหตุ' }).selectOption('ไม่ใช่วันที่');
		const dates = planted.mistakes.filter(({ code }) => code === 'not_a_date');
		const shown = await findings(page);
		expect(shown.map(({ row, value }) => `${row} ${value}`)).toEqual(
			dates
				.sort((one, other) => one.row - other.row)
				.map(({ row, value }) => `${row} ${value.trim()}`),
		);
		// The header as the file has it.
		expect(new Set(shown.map(({ column }) => column))).toEqual(new Set(['วันที่ลงพื้นที่']));
		// The file names itself in each row, which the screen of one file need not.
		const found = await savedReport(page);
		expect(found.map((cells) => cells.slice(1))).toEqual(await cellsOf(report(page)));
		expect(new Set(found.slice(1).map(([name]) => name)).size).toBe(1);

		await page.getByRole('combobox', { name: 'สาเหตุ' }).selectOption('ทุกสาเหตุ');
		const refusedRows = (await findings(page)).filter(({ result }) => result === 'ไม่รับแถวนี้');
		expect(refusedRows).toHaveLength(refused);
		const sheet = page.getByRole('button', { name: 'บันทึกแผ่นงานพร้อมปัญหา (XLSX)' });
		const [saving] = await Promise.all([page.waitForEvent('download'), sheet.click()]);
		expect(saving.suggestedFilename()).toBe('visits-ปัญหา.xlsx');
		const [written] = await readWorkbook(await saving.path());
		const lines = written?.data ?? [];
		expect(lines).toHaveLength(planted.rows + 1);
		expect(lines[0]?.at(-1)).toBe('ปัญหา');
		const problems = (row: number) => String(lines[row - 1]?.at(-1) ?? '');
		for (const { row } of dates) expect(problems(row)).toContain('วันที่ลงพื้นที่: ไม่ใช่วันที่');
		const doubtful = new Set(told.map(({ row }) => row));
		expect(lines.flatMap((cells, index) => (cells.at(-1) ? [index + 1] : [])).slice(1)).toEqual(
			[...doubtful].sort((a, b) => a - b),
		);

		await page.getByRole('searchbox').fill('ไม่มีแถวใดเขียนเช่นนี้');
		await expect(page.getByText('ไม่มีรายการตรงกับที่เลือก')).toBeVisible();
		const counts = page.getByRole('table', { name: 'สรุปสิ่งที่พบ' });
		await expect(counts.getByRole('row').filter({ hasText: 'ไม่ใช่วันที่' })).toContainText(
			String(dates.length),
		);
	});
});

test('people and strangers among the columns are named, and nothing of a person is kept', async ({
	page,
}) => {
	await goTo(page);
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
	expect(await page.content()).not.toMatch(/สมชาย|สมหญิง/);
	await expect.poll(() => stored(page)).toContain('อบต.หนึ่ง');
	expect(await stored(page)).not.toMatch(/สมชาย|สมหญิง/);
});

test('files opened on the data page take the place of the simulation there too', async ({
	page,
}) => {
	await goTo(page, '/data/');
	await openFiles(page, realVisit);
	await expect(file(page, 'visit.csv')).toContainText('CSV utf-8');
	await expect(page.getByText('ข้อมูลจำลอง')).toHaveCount(0);
	expect((await findings(page)).map(({ reason }) => reason)).toEqual([
		'คะแนน OIT เป็น 0 ทั้งหมด อาจไม่ได้ส่งข้อมูลเข้าระบบ',
		'ไม่มีประเภทที่ใช้ได้ จึงใช้ตามชื่อหน่วยงาน',
	]);
});
