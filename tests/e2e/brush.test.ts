import type { Locator } from '@playwright/test';
import { brush, distribution, dragTo, placeOf, said, slider } from './brushing';
import {
	changed,
	chart,
	count,
	expect,
	goTo,
	keyFigure,
	keyFigures,
	menuButton,
	test,
} from './support';

/** How strongly the bars are drawn, a number for each strength there is. */
const strengths = (drawing: Locator) =>
	drawing.evaluate((element) => {
		const tokens = ['excellent', 'good', 'pass', 'improve', 'urgent'].map((level) =>
			getComputedStyle(document.documentElement).getPropertyValue(`--level-${level}`).trim(),
		);
		const bars = tokens.flatMap((color) => [
			...element.querySelectorAll(`path[fill="${color}"]:not([d=""])`),
		]);
		return [...new Set(bars.map((bar) => Number(bar.getAttribute('fill-opacity') ?? 1)))].sort();
	});

test('a drag across the bars chooses their scores; the same once more, and it is off', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await goTo(page);
	const all = await keyFigures(page).innerText();
	const drawing = chart(distribution(page));
	const numbers = await drawing.locator('text').allTextContents();
	expect(await strengths(drawing)).toEqual([1]);

	// While it is dragged the range is said, and the bars beside it are faint; nothing is chosen yet.
	await dragTo(page, 86, 93);
	await expect(said(page)).toHaveText(/^85–95 คะแนน · n [\d,]+ แห่ง$/);
	await expect.poll(() => strengths(drawing)).toEqual([0.3, 1]);
	await expect(page).toHaveURL('/');
	const promised = /n ([\d,]+) แห่ง/.exec(await said(page).innerText())?.[1] ?? '';
	await changed(page, () => page.mouse.up());

	await expect(page).toHaveURL('/?score=85-95');
	await expect(keyFigure(page, 'หน่วยงานที่ได้รับการนิเทศ')).toContainText(promised);
	await expect(count(page)).toHaveText(new RegExp(`^${promised} จาก `));
	await expect(menuButton(page, 'ช่วงคะแนน')).toHaveAccessibleName(/คะแนน 85 ถึงต่ำกว่า 95/);
	// The other bars stay, with their numbers.
	expect(await strengths(drawing)).toEqual([0.3, 1]);
	const shown = await drawing.locator('text').allTextContents();
	const bars = (texts: string[]) => texts.filter((text) => /^[\d,]+$/.test(text));
	expect(bars(shown)).toEqual(bars(numbers));

	await changed(page, () => brush(page, 94, 87));
	await expect(page).toHaveURL('/');
	await expect(keyFigures(page)).toHaveText(all, { useInnerText: true });
	await page.goBack();
	await expect(page).toHaveURL('/?score=85-95');
});

test('a click on the chosen range, its button or Escape takes it off', async ({ page }) => {
	await goTo(page, '/?score=60-85');
	await expect(said(page)).toHaveText(/^60–85 คะแนน/);
	const { x, y } = await placeOf(page, 72);
	await changed(page, () => page.mouse.click(x, y));
	await expect(page).toHaveURL('/');

	await changed(page, () => brush(page, 91, 91.9));
	await expect(page).toHaveURL('/?score=90-95');
	// A click elsewhere is none of the range's.
	const outside = await placeOf(page, 72);
	await page.mouse.click(outside.x, outside.y);
	await expect(said(page)).toHaveText(/^90–95 คะแนน/);
	await distribution(page).getByRole('button', { name: 'เลิกเลือกช่วงคะแนนนี้' }).click();
	await expect(page).toHaveURL('/');
	await expect(slider(page, 'ตั้งแต่')).toBeFocused();

	await brush(page, 91, 97);
	await expect(page).toHaveURL('/?score=90-100');
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL('/');
	await expect(said(page)).toHaveCount(0);
});

test('Escape gives a drag up, and a drag toggles no level', async ({ page }) => {
	await goTo(page);
	await dragTo(page, 86, 93);
	await expect(said(page)).toHaveText(/^85–95 คะแนน/);
	await page.keyboard.press('Escape');
	await expect(said(page)).toHaveCount(0);
	await page.mouse.up();
	await expect(said(page)).toHaveCount(0);
	await expect(page).toHaveURL('/');

	// From bar to bar, at their feet.
	const drawing = await chart(distribution(page)).boundingBox();
	const [from, to] = [await placeOf(page, 92), await placeOf(page, 97)];
	const foot = (drawing?.y ?? 0) + (drawing?.height ?? 0) - 32;
	await page.mouse.move(from.x, foot);
	await page.mouse.down();
	await page.mouse.move(to.x, foot, { steps: 6 });
	await page.mouse.up();
	await expect(page).toHaveURL('/?score=90-100');
});

test('arrow keys choose the range too, and one step back undoes them all', async ({ page }) => {
	await goTo(page);
	const from = slider(page, 'ตั้งแต่');
	await expect(from).toHaveAttribute('aria-valuetext', 'ทุกคะแนน');
	const low = Number(await from.getAttribute('min'));
	await from.focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(`/?score=${low + 5}-100`);
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(`/?score=${low + 10}-100`);
	await expect(from).toHaveAttribute(
		'aria-valuetext',
		new RegExp(`^${low + 10}–100 คะแนน · n [\\d,]+ แห่ง$`),
	);
	await expect(from).toBeFocused();
	await page.goBack();
	await expect(page).toHaveURL('/');
	await expect(from).toHaveJSProperty('value', String(low));

	const to = slider(page, 'ถึง');
	await to.focus();
	await page.keyboard.press('Home');
	await expect(page).toHaveURL(`/?score=${low}-${low + 5}`);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL('/');
});

test('the range can be typed without dragging, from the chart', async ({ page }) => {
	await goTo(page);
	await distribution(page).getByRole('button', { name: 'ระบุเป็นตัวเลข' }).click();
	const field = page.getByRole('spinbutton', { name: 'ตั้งแต่' });
	await expect(field).toBeVisible();
	await field.fill('82.5');
	await page.getByRole('button', { name: 'ใช้ช่วงนี้' }).click();
	await expect(page).toHaveURL('/?score=82.5-100');
	await expect(said(page)).toHaveText(/^82.5–100 คะแนน · n [\d,]+ แห่ง$/);
	const n = /n ([\d,]+)/.exec(await said(page).innerText())?.[1];
	await expect(count(page)).toHaveText(new RegExp(`^${n} จาก `));
});
