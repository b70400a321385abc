import type { Locator } from '@playwright/test';
import { changed, chart, expect, keyFigures, panel, questions, test, visit } from './support';

/** Each bar of completed projects: where it stands and how strongly it is drawn, top down. */
function completedBars(drawing: Locator) {
	return drawing.evaluate((element) => {
		const token = getComputedStyle(document.documentElement).getPropertyValue('--status-completed');
		return [...element.querySelectorAll(`path[fill="${token.trim()}"]`)]
			.map((bar) => ({
				box: bar.getBoundingClientRect().toJSON() as DOMRect,
				opacity: Number(bar.getAttribute('opacity') ?? bar.getAttribute('fill-opacity') ?? 1),
			}))
			.sort((one, other) => one.box.y - other.box.y);
	});
}

/** Clicks with the mouse on the bar of completed projects that stands beside a name. */
async function clickBar(drawing: Locator, name: string): Promise<void> {
	const label = drawing.locator('text').getByText(name, { exact: true });
	await label.scrollIntoViewIfNeeded();
	const beside = await label.boundingBox();
	if (!beside) throw new Error(`${name} is not drawn`);
	const middle = beside.y + beside.height / 2;
	const bars = await completedBars(drawing);
	const bar = bars.find(({ box }) => box.top < middle && middle < box.bottom);
	if (!bar) throw new Error(`no bar beside ${name}`);
	const { mouse } = drawing.page();
	await mouse.click(bar.box.x + bar.box.width / 2, middle);
	// A bar under the mouse is drawn in another colour.
	await mouse.move(0, 0);
}

test('a click on a district bar filters by it, and the other bars stay; again, and it is off', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await visit(page);
	const all = await keyFigures(page).innerText();
	const plan = panel(page, questions.plan);
	await plan.getByRole('button', { name: 'อำเภอ' }).click();
	const drawing = chart(plan);
	await expect(drawing.locator('text').getByText('ทดลอง', { exact: true })).toBeVisible();
	const bars = (await completedBars(drawing)).length;
	expect(bars).toBeGreaterThan(10);

	await changed(page, () => clickBar(drawing, 'ทดลอง'));
	await expect(page).toHaveURL(encodeURI('/?district=ทดลอง'));
	await expect(page.getByRole('button', { name: 'เอา ทดลอง ออก' })).toBeVisible();
	const opacities = (await completedBars(drawing)).map(({ opacity }) => opacity);
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
	await visit(page);
	const plan = panel(page, questions.plan);
	await plan.getByRole('button', { name: 'อำเภอ' }).click();
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
	await visit(page);
	const plan = panel(page, questions.plan);
	await plan.getByRole('button', { name: 'ประเภท' }).click();
	await changed(page, () => clickBar(chart(plan), 'อบต.'));
	await expect(page).toHaveURL('/?type=sao');
	await expect(page.getByRole('button', { name: 'เอา องค์การบริหารส่วนตำบล ออก' })).toBeVisible();
});
