import type { Page } from '@playwright/test';
import {
	changed,
	chip,
	chips,
	choose,
	count,
	expect,
	goTo,
	keyFigures,
	menuButton,
	panel,
	questions,
	test,
	visit,
} from './support';

const chosen = '/?year=2568&district=ทดลอง&type=subdistrict';

test('each choice is a step of the address, which back and forward take again', async ({
	page,
}) => {
	await goTo(page);
	const latest = (await menuButton(page, 'ปีงบประมาณ').innerText()).replace(/\D/g, '');
	const steps: { url: string; figures: string }[] = [];
	const note = async () =>
		steps.push({ url: page.url(), figures: await keyFigures(page).innerText() });
	await note();
	for (const [menu, choice] of [
		['ปีงบประมาณ', '2568'],
		['ปีงบประมาณ', latest],
		['อำเภอ', 'ทดลอง'],
		['ประเภทหน่วยงาน', 'เทศบาลตำบล'],
	] as const) {
		await changed(page, () => choose(page, menu, choice));
		await note();
	}
	expect(steps.map(({ url }) => decodeURI(new URL(url).search))).toEqual([
		'',
		`?year=2568&year=${latest}`,
		'?year=2568',
		'?year=2568&district=ทดลอง',
		'?year=2568&district=ทดลอง&type=subdistrict',
	]);
	await expect(menuButton(page, 'ปีงบประมาณ')).toHaveAccessibleName('ปีงบประมาณ: ปีงบประมาณ 2568');
	await expect(count(page)).toHaveText(/^\d จาก 1\d\d หน่วยงาน\s*$/);

	for (const { url, figures } of steps.slice(0, -1).reverse()) {
		await page.goBack();
		await expect(page).toHaveURL(url);
		await expect(keyFigures(page)).toHaveText(figures, { useInnerText: true });
	}
	for (const { url, figures } of steps.slice(1)) {
		await page.goForward();
		await expect(page).toHaveURL(url);
		await expect(keyFigures(page)).toHaveText(figures, { useInnerText: true });
	}
});

test('the address alone brings the filter back', async ({ page }) => {
	await visit(page, chosen);
	const figures = await keyFigures(page).innerText();
	await page.reload();
	await expect(keyFigures(page)).toHaveText(figures, { useInnerText: true });
	await expect(page).toHaveURL(encodeURI(chosen));
	await menuButton(page, 'อำเภอ').click();
	await expect(page.getByRole('checkbox', { name: 'ทดลอง' })).toBeChecked();
	await expect(page.getByRole('checkbox', { name: 'ทุกอำเภอ' })).not.toBeChecked();
});

test('a chip takes its own choice off, the reset takes all', async ({ page }) => {
	await goTo(page, chosen);
	await expect(chips(page)).toHaveText([/^ทดลอง/, /^เทศบาลตำบล/]);
	await changed(page, () => chip(page, 'ทดลอง').press('Enter'));
	await expect(page).toHaveURL('/?year=2568&type=subdistrict');
	await expect(chips(page)).toHaveCount(1);
	// Neither of them leaves the keyboard at the top of the page.
	await expect(chip(page, 'เทศบาลตำบล')).toBeFocused();
	await changed(page, () => page.getByRole('button', { name: 'ล้างตัวกรอง' }).press('Enter'));
	await expect(page).toHaveURL('/');
	await expect(chips(page)).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'ล้างตัวกรอง' })).toHaveCount(0);
	await expect(menuButton(page, 'ช่วงคะแนน')).toBeFocused();
});

test('an address that names nothing in the data says so and shows the default', async ({
	page,
}) => {
	await goTo(page);
	const figures = await keyFigures(page).innerText();
	let ran = false;
	page.on('dialog', (dialog) => {
		ran = true;
		void dialog.dismiss();
	});
	const script = '<script>alert(1)</script>';
	await visit(page, `/?year=1999&district=${encodeURIComponent(script)}&type=x`);
	await expect(page.getByRole('alert')).toHaveText([
		/^ลิงก์นี้ระบุปีงบประมาณ “1999” ซึ่งไม่มีในข้อมูล/,
		`ลิงก์นี้ระบุอำเภอ “${script}” ซึ่งไม่มีในข้อมูล จึงไม่นำมาใช้`,
		/^ลิงก์นี้ระบุประเภทหน่วยงาน “x” ซึ่งไม่มีในข้อมูล/,
	]);
	await expect(keyFigures(page)).toHaveText(figures, { useInnerText: true });
	expect(ran).toBe(false);
});

/** What is said where no agency meets the filter, with the ways out. */
const noResult = (page: Page) =>
	page.locator('main div').filter({ has: page.locator('> p', { hasText: nothing }) });
const nothing = 'ไม่มีหน่วยงานที่ตรงกับตัวกรองทั้งหมดนี้';

test('filters that no agency meets say so, and the reset beside the words works', async ({
	page,
}) => {
	// The only city municipality stands in another district.
	await goTo(page, '/?district=อุปมา&type=city');
	const message = noResult(page);
	await expect(message).toBeVisible();
	await expect(count(page)).toHaveText(/^0 จาก /);
	for (const question of Object.values(questions)) {
		await expect(panel(page, question)).toContainText('ไม่มีข้อมูลให้แสดง');
	}
	await message.getByRole('button', { name: 'ล้างตัวกรอง' }).click();
	await expect(message).toBeHidden();
	await expect(page).toHaveURL('/');
	await expect(count(page)).toHaveText(/^([1-9]\d*) จาก \1 หน่วยงาน\s*$/);
});

test('where no agency is left the page offers which filter to loosen, the most agencies first', async ({
	page,
}) => {
	await goTo(page, '/?district=อุปมา&type=city');
	const offers = noResult(page).getByRole('button', { name: /^นำตัวกรอง.+ออก จะเห็น \d+ แห่ง$/ });
	await expect(offers).toHaveText([/^นำตัวกรองประเภทหน่วยงานออก/, /^นำตัวกรองอำเภอออก/]);
	const offered = await offers.allInnerTexts();
	const numbers = offered.map((text) => Number(/\d+/.exec(text)?.[0]));
	expect(numbers).toEqual([...numbers].sort((one, other) => other - one));
	for (const [index, address] of ['/?district=อุปมา', '/?type=city'].entries()) {
		await offers.nth(index).click();
		await expect(page).toHaveURL(encodeURI(address));
		await expect(count(page)).toHaveText(new RegExp(`^${numbers[index]} จาก`));
		await expect(noResult(page)).toHaveCount(0);
		await page.goBack();
	}
});

test('the links of the header keep the filter, and every address ends in a slash', async ({
	page,
}) => {
	await goTo(page, chosen);
	const figures = await keyFigures(page).innerText();
	await page.getByRole('link', { name: 'ข้อมูล', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'ข้อมูลที่เปิดอยู่' })).toBeVisible();
	await expect(page).toHaveURL(encodeURI(chosen.replace('/', '/data/')));
	await page.getByRole('link', { name: 'ภาพรวม', exact: true }).click();
	await expect(page).toHaveURL(encodeURI(chosen));
	await expect(keyFigures(page)).toHaveText(figures, { useInnerText: true });
});
