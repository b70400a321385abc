import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import readExcelFile from 'read-excel-file/node';
import { simulateProvince } from '../../data/generate/simulate';
import { compose } from '../oracle/compose';
import { figures, groupBy } from '../oracle/figures';
import { select } from '../oracle/filter';
import { below, reportFigures, scoreChanges } from '../oracle/report-rows';
import {
	cellsOf,
	downloaded,
	expect,
	goTo,
	openFiles,
	panel,
	realVisit,
	simulatedNotice,
	test,
} from './support';

const agencyYears = compose(simulateProvince().visits);
const filter = { asOf: 'latest' as const, years: [2565] };
const whole = figures(agencyYears, filter);

/** A section of the report, by its question. */
const section = (page: Page, question: string) => panel(page, question);
const tableOf = async (page: Page, question: string) =>
	cellsOf(section(page, question).getByRole('table'));

const passes = 'แต่ละประเภทผ่านเกณฑ์กี่แห่ง';
const everyAgency = 'หน่วยงานทั้งหมด';

test('from the overview the report is a click away, and its figures are the oracle’s', async ({
	page,
}) => {
	await goTo(page, '/?year=2565');
	await page.getByRole('navigation').getByRole('link', { name: 'รายงาน', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('จังหวัดจำลองธานี');
	await expect(page.getByRole('article')).toContainText(simulatedNotice);

	await expect(section(page, passes)).toContainText(
		`รวมผ่าน ${whole.passes} จาก ${whole.scored} แห่งที่มีคะแนน`,
	);
	const [, ...rows] = await tableOf(page, passes);
	const types = groupBy(agencyYears, filter, 'type');
	expect(rows).toHaveLength(types.size + 1);
	expect(rows.at(-1)?.slice(0, 4)).toEqual([
		'รวม',
		...[whole.scored, whole.passes, reportFigures(select(agencyYears, filter)).fails].map(String),
	]);

	const { total } = scoreChanges(agencyYears, filter) ?? {};
	const [, firstChange] = await tableOf(page, 'ตัวชี้วัดใดดีขึ้นหรือลดลงจากปีก่อน');
	expect(firstChange?.[0]).toBe('คะแนนรวม');
	expect(firstChange?.[2]).toBe(total?.before?.toFixed(2));
	expect(firstChange?.at(-1)).toBe(String(total?.n));

	const [, nearest] = await tableOf(page, 'หน่วยงานใดยังไม่ผ่าน 85 คะแนน');
	expect(nearest).toContain(below(agencyYears, filter)[0]?.total.toFixed(2));
	await expect(section(page, everyAgency).getByRole('row')).toHaveCount(whole.agencyYears + 1);
});

test('the whole pack is one workbook, a sheet a table, with the cells of the screen', async ({
	page,
}) => {
	await goTo(page, '/report/?year=2565');
	const file = page.waitForEvent('download');
	await page.getByRole('button', { name: 'บันทึกทั้งชุดเป็น Excel' }).click();
	const saved = await file;
	expect(saved.suggestedFilename()).toBe(
		'รายงานผลการนิเทศและคะแนน ITA จังหวัดจำลองธานี 2565 ข้อมูลจำลอง.xlsx',
	);
	const sheets = await readExcelFile(readFileSync(await saved.path()));
	const questions = page.getByRole('article').getByRole('heading', { level: 2 });
	expect(sheets.map(({ sheet }) => sheet).slice(0, 3)).toEqual([
		...['สรุป', 'ผ่านเกณฑ์ ประเภท', 'คะแนนเฉลี่ย'],
	]);
	await expect(questions).toHaveCount(sheets.length - 1);

	const shown = await tableOf(page, passes);
	const { data = [] } = sheets[1] ?? {};
	expect(data[0]?.[0]).toBe(simulatedNotice);
	const head = data.findIndex(([first]) => first === 'ประเภทหน่วยงาน');
	const written = data.slice(head, head + shown.length).map((row) => row.map((cell) => cell ?? ''));
	expect(written.at(-1)?.slice(0, 3)).toEqual(['รวม', whole.scored, whole.passes]);
	expect(written.map((row) => row[0])).toEqual(shown.map((row) => row[0]));

	const csv = await downloaded(
		page,
		page.getByRole('button', { name: `ส่งออกตาราง “${passes}” เป็น CSV` }),
	);
	expect(csv.charCodeAt(0)).toBe(0xfeff);
	expect(csv).toContain(shown.at(-1)?.slice(0, 4).join(','));
});

test('on paper the report is white, as wide as the page, without what is pressed', async ({
	page,
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await goTo(page, '/report/?year=2565');
	await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	const paper = await page.evaluate(() => ({
		width: document.querySelector('main')?.clientWidth,
		theme: document.documentElement.dataset.theme,
		charts: [...document.querySelectorAll('[role=img] svg')].map((svg) => svg.clientWidth),
		wider: [...document.querySelectorAll('article table')].filter(
			(table) => table.scrollWidth > (document.querySelector('main')?.clientWidth ?? 0),
		).length,
	}));
	// 180 mm at 96 px an inch.
	expect(paper).toMatchObject({ width: 680, theme: 'light', wider: 0 });
	expect(paper.charts.length).toBeGreaterThan(2);
	for (const width of paper.charts) expect(width).toBeLessThanOrEqual(680);
	// But for the heads of the tables, which are what is printed.
	await expect(page.locator('button:visible:not(th button)')).toHaveCount(0);
	await expect(page.getByRole('navigation')).toBeHidden();
	await expect(page.getByRole('search')).toBeHidden();

	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await page.emulateMedia({ colorScheme: 'dark', media: 'screen' });
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	const drawn = page.locator('[role=img] svg').first();
	await expect.poll(() => drawn.evaluate((svg) => svg.clientWidth)).toBeGreaterThan(680);
});

test('of a single agency the report stands too', async ({ page }) => {
	await goTo(page);
	await openFiles(page, realVisit);
	await page.getByRole('navigation').getByRole('link', { name: 'รายงาน', exact: true }).click();
	await expect(page.getByRole('article')).toContainText('visit.csv');
	await expect(page.getByRole('article')).not.toContainText(simulatedNotice);
	await expect(section(page, everyAgency).getByRole('row')).toHaveCount(2);
	await expect(page.getByRole('article')).not.toContainText(/NaN|undefined|Infinity/);
});
