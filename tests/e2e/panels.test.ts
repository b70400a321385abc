import Papa from 'papaparse';
import type { Locator } from '@playwright/test';
import {
	breakDown,
	cellsOf,
	chart,
	downloaded,
	expect,
	goTo,
	keyFigure,
	openFiles,
	panel,
	parts,
	questions,
	realVisit,
	simulatedNotice,
	tableButton,
	test,
} from './support';

const exportButton = (within: Locator) => within.getByRole('button', { name: /เป็น CSV$/ });

/** The records of an exported table: what stands above it, and its heads and cells. */
function read(text: string) {
	expect(text.startsWith('\uFEFF')).toBe(true);
	const { data, errors } = Papa.parse<string[]>(text.slice(1));
	expect(errors).toEqual([]);
	const blank = (from: number) =>
		data.findIndex((record, index) => index >= from && record.join('') === '');
	const [first, second] = [blank(0), blank(blank(0) + 1)];
	return { heading: data.slice(0, first), table: data.slice(first + 1, second) };
}

/** The day it is in Bangkok, as an export says it. */
const today = () =>
	new Intl.DateTimeFormat('th-TH', { dateStyle: 'long', timeZone: 'Asia/Bangkok' }).format();

/** How many agencies a panel says, in its small print, that it stands for. */
async function saidN(section: Locator): Promise<string> {
	const notes = await section.locator('.notes').innerText();
	const [, n, all] = /n ([\d,]+) แห่ง|ตอบ [\d,]+ จาก ([\d,]+) แห่ง/.exec(notes) ?? [];
	return n ?? all ?? `no n in: ${notes}`;
}

test('each part of each panel has a picture, the same as a table, and as a file', async ({
	page,
}) => {
	test.setTimeout(120_000);
	await page.setViewportSize({ width: 1440, height: 900 });
	await goTo(page, '/?year=2568');
	for (const question of Object.values(questions)) {
		const section = panel(page, question);
		const tables: string[] = [];
		for (const part of parts) {
			await breakDown(section, part);
			await expect(chart(section).locator('svg text').first()).toBeVisible();
			await tableButton(section).click();
			await expect(tableButton(section)).toHaveAttribute('aria-pressed', 'true');
			await expect(section.getByRole('img')).toHaveCount(0);

			const shown = await cellsOf(section.getByRole('table'));
			expect(shown.length).toBeGreaterThan(2);
			tables.push(JSON.stringify(shown));
			const { heading, table } = read(await downloaded(page, exportButton(section)));
			expect(table).toEqual(shown);
			expect(heading).toEqual([
				[simulatedNotice, ''],
				['ตาราง', question],
				['ตัวกรอง', 'ปีงบประมาณ 2568 · รอบล่าสุด · ทุกอำเภอ · ทุกประเภทหน่วยงาน'],
				['หน่วยงาน (n)', await saidN(section)],
				['วันที่ส่งออก', today()],
			]);
			await tableButton(section).click();
		}
		expect(new Set(tables).size).toBe(parts.length);
	}
});

test('a head of the table sorts by its column, up and down, and the file follows', async ({
	page,
}) => {
	await goTo(page);
	const section = panel(page, questions.scores);
	await breakDown(section, 'อำเภอ');
	await tableButton(section).click();
	const head = section.getByRole('columnheader', { name: 'มัธยฐาน' });
	const table = section.getByRole('table');
	const medians = async () => {
		const [heads, ...rows] = await cellsOf(table);
		const values = rows.map((row) => row[heads?.indexOf('มัธยฐาน') ?? 0] ?? '');
		return values.filter((value) => value !== '–').map(Number);
	};
	const rising = (await medians()).sort((one, other) => one - other);
	expect(new Set(rising).size).toBeGreaterThan(10);
	await expect(head).toHaveAttribute('aria-sort', 'none');
	await head.getByRole('button').click();
	await expect(head).toHaveAttribute('aria-sort', 'descending');
	expect(await medians()).toEqual([...rising].reverse());
	await head.getByRole('button').click();
	await expect(head).toHaveAttribute('aria-sort', 'ascending');
	expect(await medians()).toEqual(rising);
	const saved = read(await downloaded(page, exportButton(section)));
	expect(saved.table).toEqual(await cellsOf(table));

	// Thai order is not that of the code points.
	const names = section.getByRole('columnheader', { name: 'อำเภอ' });
	await names.getByRole('button').click();
	await expect(names).toHaveAttribute('aria-sort', 'ascending');
	const [, ...rows] = await cellsOf(table);
	const districts = rows.map(([name = '']) => name);
	expect(districts).toEqual([...districts].sort(new Intl.Collator('th').compare));
	expect(districts).not.toEqual([...districts].sort());
});

test('the file of real data is not called simulated and names its filters', async ({ page }) => {
	await goTo(page);
	await openFiles(page, realVisit);
	await expect(keyFigure(page, 'คะแนนมัธยฐาน')).toContainText('51.27');
	await breakDown(panel(page, questions.plan), 'อำเภอ');
	const text = await downloaded(page, exportButton(panel(page, questions.plan)));
	expect(text).not.toContain('จำลอง');
	expect(read(text).heading[1]).toEqual([
		'ตัวกรอง',
		'ปีงบประมาณ 2563 · รอบล่าสุด · ทุกอำเภอ · ทุกประเภทหน่วยงาน',
	]);
	expect(text).toContain('เจริญศิลป์,42.5%');
});

test('the file of a table by district claims no district that is chosen, and says the n of its rows', async ({
	page,
}) => {
	const everywhere = 'ปีงบประมาณ 2568 · รอบล่าสุด · ทุกอำเภอ · ทุกประเภทหน่วยงาน';
	const chosen = everywhere.replace('ทุกอำเภอ', 'อำเภอ: ทดลอง');
	await goTo(page, '/?year=2568&district=ทดลอง');
	const headingBy = async (section: Locator, part: string) => {
		await breakDown(section, part);
		const { heading, table } = read(await downloaded(page, exportButton(section)));
		const { ตัวกรอง: filters, 'หน่วยงาน (n)': n } = Object.fromEntries(heading) as Record<
			string,
			string
		>;
		return { filters, n: Number(n), table };
	};
	const heads = {
		[questions.scores]: 'มีคะแนน (แห่ง)',
		[questions.levels]: 'n',
		[questions.plan]: 'ทราบผล (แห่ง)',
	};
	for (const question of Object.values(questions)) {
		const section = panel(page, question);
		const whole = await headingBy(section, 'ทั้งหมด');
		const types = await headingBy(section, 'ประเภท');
		expect([whole.filters, types.filters], question).toEqual([chosen, chosen]);
		const districts = await headingBy(section, 'อำเภอ');
		expect(districts.filters, question).toBe(everywhere);
		expect(districts.n, question).toBeGreaterThan(whole.n);
		const [names, ...rows] = districts.table;
		const column = names?.indexOf(heads[question] ?? '') ?? -1;
		if (!(question in heads)) continue;
		expect(column, question).toBeGreaterThan(-1);
		const sum = rows.reduce((total, row) => total + Number(row[column]), 0);
		expect(sum, question).toBe(districts.n);
	}
});
