import type { Locator, Page } from '@playwright/test';
import {
	asTable,
	cellsOf,
	changed,
	chip,
	chips,
	choiceOf,
	choose,
	count,
	csvFile,
	expect,
	goTo,
	keyFigures,
	menuButton,
	menuOf,
	openFiles,
	panel,
	questions,
	test,
	visit,
} from './support';

/** How many agencies a choice of an open menu says it would show. */
const promised = async (choice: Locator) =>
	Number((await choice.locator('.count').innerText()).replace(',', ''));

/** Opens a menu; gives it once it has counted what its choices would show. */
async function openMenu(page: Page, menu: string): Promise<Locator> {
	await menuButton(page, menu).click();
	await expect(menuOf(page, menu)).toHaveAttribute('aria-busy', 'false');
	return menuOf(page, menu);
}

/** Chooses from a menu; what then shows must be as many as the menu said. */
async function chooseCounted(page: Page, menu: string, choice: string): Promise<void> {
	await openMenu(page, menu);
	const shown = await promised(choiceOf(page, menu, choice));
	await page.keyboard.press('Escape');
	expect(shown).toBeGreaterThan(0);
	await changed(page, () => choose(page, menu, choice));
	await expect(count(page)).toHaveText(new RegExp(`^${shown} จาก`));
}

async function chooseRange(page: Page, from: string, to: string): Promise<void> {
	await menuButton(page, 'ช่วงคะแนน').click();
	await page.getByRole('spinbutton', { name: 'ตั้งแต่' }).fill(from);
	await page.getByRole('spinbutton', { name: 'ต่ำกว่า' }).fill(to);
	await page.getByRole('button', { name: 'ใช้ช่วงนี้' }).click();
	await page.keyboard.press('Escape');
}

test('score range, level and round are steps of the address, with chips and counts', async ({
	page,
}) => {
	await goTo(page);
	const scores = panel(page, questions.scores);
	await asTable(scores);
	const rows = await cellsOf(scores.getByRole('table'));
	const inRange = rows.find(([range]) => range === '85–90')?.[rows[0]?.indexOf('รวม') ?? 0];

	const steps: { search: string; figures: string }[] = [];
	const note = async () => {
		const search = decodeURI(new URL(page.url()).search);
		steps.push({ search, figures: await keyFigures(page).innerText() });
	};
	await note();
	await changed(page, () => chooseRange(page, '85', '90'));
	await expect(count(page)).toHaveText(new RegExp(`^${inRange} จาก`));
	await expect(menuButton(page, 'ช่วงคะแนน')).toHaveAccessibleName(/คะแนน 85 ถึงต่ำกว่า 90/);
	await note();
	await chooseCounted(page, 'ระดับ', 'ผ่าน');
	await note();
	await chooseCounted(page, 'รอบ', 'รอบ 6 เดือน');
	await expect(menuButton(page, 'รอบ')).toHaveAccessibleName(/รอบ 6 เดือน/);
	await note();
	expect(steps.map(({ search }) => search)).toEqual([
		'',
		'?score=85-90',
		'?level=pass&score=85-90',
		'?round=6&level=pass&score=85-90',
	]);
	expect(new Set(steps.map(({ figures }) => figures)).size).toBe(steps.length);

	for (const { search, figures } of steps.slice(0, -1).reverse()) {
		await page.goBack();
		await expect(page).toHaveURL(`/${search}`);
		await expect(keyFigures(page)).toHaveText(figures, { useInnerText: true });
	}
	await page.goForward();
	await page.goForward();
	await page.goForward();
	await expect(keyFigures(page)).toHaveText(steps.at(-1)?.figures ?? '', { useInnerText: true });

	await expect(chips(page)).toHaveCount(1);
	await chip(page, 'ผ่าน').click();
	await expect(page).toHaveURL('/?round=6&score=85-90');
	await expect(chips(page)).toHaveCount(0);
	await choose(page, 'รอบ', 'รอบล่าสุด');
	await menuButton(page, 'ช่วงคะแนน').click();
	await page.getByRole('button', { name: 'ทุกคะแนน', exact: true }).click();
	await expect(page).toHaveURL('/');
	await expect(keyFigures(page)).toHaveText(steps[0]?.figures ?? '', { useInnerText: true });
});

test('the address alone brings round, level and score range back', async ({ page }) => {
	await goTo(page, '/?round=12&level=good&level=pass&score=85-95.5');
	await expect(chips(page)).toHaveText([/^ผ่านดี\s/, /^ผ่าน\s/]);
	await menuButton(page, 'รอบ').click();
	await expect(choiceOf(page, 'รอบ', 'รอบ 12 เดือน').getByRole('radio')).toBeChecked();
	await menuButton(page, 'ช่วงคะแนน').click();
	await expect(page.getByRole('spinbutton', { name: 'ตั้งแต่' })).toHaveValue('85');
	await expect(page.getByRole('spinbutton', { name: 'ต่ำกว่า' })).toHaveValue('95.5');
});

test('a score range that runs backwards cannot be used', async ({ page }) => {
	await goTo(page);
	await menuButton(page, 'ช่วงคะแนน').click();
	await page.getByRole('spinbutton', { name: 'ตั้งแต่' }).fill('90');
	await page.getByRole('spinbutton', { name: 'ต่ำกว่า' }).fill('85');
	await expect(page.getByRole('button', { name: 'ใช้ช่วงนี้' })).toBeDisabled();
	await visit(page, '/?score=90-85');
	await expect(page.getByRole('alert')).toHaveText(/^ลิงก์นี้ระบุช่วงคะแนน “90-85”/);
});

test('a choice that would show nothing is there, with 0, and cannot be chosen', async ({
	page,
}) => {
	// The only city municipality stands in another district.
	await goTo(page, '/?district=อุปมา');
	for (const menu of ['ปีงบประมาณ', 'รอบ', 'อำเภอ', 'ประเภทหน่วยงาน', 'ระดับ']) {
		const choices = (await openMenu(page, menu)).locator('label:has(.count)');
		await expect(choices.first()).toBeVisible();
		for (const choice of await choices.all()) {
			const box = choice.locator('input');
			await expect(box).toBeEnabled({ enabled: (await promised(choice)) > 0 });
		}
		await page.keyboard.press('Escape');
	}
	await openMenu(page, 'ประเภทหน่วยงาน');
	const city = choiceOf(page, 'ประเภทหน่วยงาน', 'เทศบาลนคร');
	expect(await promised(city)).toBe(0);
	await city.click({ force: true });
	await expect(page.getByRole('checkbox', { name: 'ทุกประเภทหน่วยงาน' })).toBeChecked();
	await expect(page).toHaveURL(encodeURI('/?district=อุปมา'));
});

test('many districts are searched; provinces have a menu where there are several', async ({
	page,
}) => {
	const rows = Array.from({ length: 30 }, (_, index) => {
		const place = index < 12 ? `ตรัง,ห้วย${index}` : `ตราด,เขา${index}`;
		return `2566,${place},อบต.ที่ ${index},${60 + index}`;
	});
	await goTo(page);
	await expect(menuButton(page, 'จังหวัด')).toHaveCount(0);
	await openFiles(page, csvFile('two.csv', 'ปีงบประมาณ,จังหวัด,อำเภอ,ชื่อหน่วยงาน,คะแนน ITA', ...rows));
	await expect(count(page)).toHaveText('30 จาก 30 หน่วยงาน');
	const listed = (await openMenu(page, 'อำเภอ')).locator('label');
	await expect(listed).toHaveCount(31);
	await page.getByRole('searchbox', { name: 'ค้นหา อำเภอ' }).fill('ห้วย11');
	await expect(listed).toHaveCount(2);
	await listed.last().click();
	await expect(count(page)).toHaveText('1 จาก 30 หน่วยงาน');
	await changed(page, () => chips(page).click());
	await expect(page).toHaveURL('/');
	await chooseCounted(page, 'จังหวัด', 'ตรัง');
	await expect(count(page)).toHaveText('12 จาก 30 หน่วยงาน');
	await expect(page).toHaveURL(encodeURI('/?province=ตรัง'));
});
