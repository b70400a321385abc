import type { Locator } from '@playwright/test';
import {
	breakDown,
	changed,
	chart,
	chip,
	count,
	expect,
	goTo,
	keyFigures,
	panel,
	questions,
	test,
} from './support';

const completed = '--status-completed';

/** Each bar of a colour: where it stands and how strongly it is drawn, top down. */
function barsOf(drawing: Locator, token: string) {
	return drawing.evaluate((element, token) => {
		const color = getComputedStyle(document.documentElement).getPropertyValue(token);
		return [...element.querySelectorAll(`path[fill="${color.trim()}"]`)]
			.map((bar) => ({
				box: bar.getBoundingClientRect().toJSON() as DOMRect,
				opacity: Number(bar.getAttribute('opacity') ?? bar.getAttribute('fill-opacity') ?? 1),
			}))
			.sort((one, other) => one.box.y - other.box.y);
	}, token);
}

/** Clicks with the mouse on the bar of a colour that stands beside a name. */
async function clickBar(drawing: Locator, name: string, token = completed): Promise<void> {
	const label = drawing.locator('text').getByText(name, { exact: true });
	const { mouse } = drawing.page();
	await expect(async () => {
		await label.scrollIntoViewIfNeeded();
		// A chart draws in the next frame: name and bars are looked at until they are of one drawing.
		const beside = await label.boundingBox();
		const middle = beside ? beside.y + beside.height / 2 : -1;
		const bars = await barsOf(drawing, token);
		const bar = bars.find(({ box }) => box.top < middle && middle < box.bottom);
		expect(bar, `a bar beside ${name}`).toBeDefined();
		if (bar) await mouse.click(bar.box.x + bar.box.width / 2, middle);
	}).toPass({ timeout: 15_000 });
}

test('a click on a district bar filters by it, and the other bars stay; again, and it is off', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await goTo(page);
	const all = await keyFigures(page).innerText();
	const plan = panel(page, questions.plan);
	await breakDown(plan, 'อำเภอ');
	const drawing = chart(plan);
	await expect(drawing.locator('text').getByText('ทดลอง', { exact: true })).toBeVisible();
	const bars = (await barsOf(drawing, completed)).length;
	expect(bars).toBeGreaterThan(10);

	await changed(page, () => clickBar(drawing, 'ทดลอง'));
	await expect(page).toHaveURL(encodeURI('/?district=ทดลอง'));
	await expect(chip(page, 'ทดลอง')).toBeVisible();
	const opacities = (await barsOf(drawing, completed)).map(({ opacity }) => opacity);
	expect(opacities).toHaveLength(bars);
	expect(opacities.filter((opacity) => opacity === 1)).toHaveLength(1);

	// A second district joins the first.
	await changed(page, () => clickBar(drawing, 'นิทาน'));
	await expect(page).toHaveURL(encodeURI('/?district=ทดลอง&district=นิทาน'));
	await changed(page, () => clickBar(drawing, 'นิทาน'));
	await changed(page, () => clickBar(drawing, 'ทดลอง'));
	await expect(page).toHaveURL('/');
	await expect(keyFigures(page)).toHaveText(all, { useInnerText: true });
});

test('the names in the table do the same from the keyboard', async ({ page }) => {
	await goTo(page);
	const plan = panel(page, questions.plan);
	await breakDown(plan, 'อำเภอ');
	await plan.getByRole('button', { name: 'ตาราง', exact: true }).click();
	const rows = await plan.getByRole('row').count();
	const name = plan.getByRole('rowheader').getByRole('button', { name: 'ทดลอง' });
	await expect(name).toHaveAttribute('aria-pressed', 'false');

	await name.focus();
	await changed(page, () => page.keyboard.press('Enter'));
	await expect(page).toHaveURL(encodeURI('/?district=ทดลอง'));
	await expect(name).toHaveAttribute('aria-pressed', 'true');
	await expect(name).toBeFocused();
	await expect(plan.getByRole('row')).toHaveCount(rows);
	await changed(page, () => page.keyboard.press('Space'));
	await expect(page).toHaveURL('/');
	await expect(name).toHaveAttribute('aria-pressed', 'false');
});

test('a click on a type in a chart filters by it', async ({ page }) => {
	await goTo(page);
	const plan = panel(page, questions.plan);
	await breakDown(plan, 'ประเภท');
	await changed(page, () => clickBar(chart(plan), 'อบต.'));
	await expect(page).toHaveURL('/?type=sao');
	await expect(chip(page, 'องค์การบริหารส่วนตำบล')).toBeVisible();
});

test('a click on a level bar filters by it, and the other levels stay; again, and it is off', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await goTo(page, '/?year=2568');
	const all = await keyFigures(page).innerText();
	const drawing = chart(panel(page, questions.levels));
	const names = await drawing.locator('text').allTextContents();
	const opacity = async (token: string) => (await barsOf(drawing, token)).at(0)?.opacity;
	expect(await opacity('--level-excellent')).toBe(1);

	await changed(page, () => clickBar(drawing, 'ผ่านดี', '--level-good'));
	await expect(page).toHaveURL('/?year=2568&level=good');
	await expect(chip(page, 'ผ่านดี')).toBeVisible();
	const shown = (await count(page).innerText()).split(' ')[0] ?? '';
	await expect(drawing).toHaveAccessibleName(/ผ่านดี/);
	expect(names).toContain(shown);
	expect(await drawing.locator('text').allTextContents()).toEqual(names);
	expect(await opacity('--level-good')).toBe(1);
	expect(await opacity('--level-excellent')).toBeLessThan(1);

	await changed(page, () => clickBar(drawing, 'ผ่าน', '--level-pass'));
	await expect(page).toHaveURL('/?year=2568&level=good&level=pass');
	await changed(page, () => clickBar(drawing, 'ผ่าน', '--level-pass'));
	await changed(page, () => clickBar(drawing, 'ผ่านดี', '--level-good'));
	await expect(page).toHaveURL('/?year=2568');
	await expect(keyFigures(page)).toHaveText(all, { useInnerText: true });
});
