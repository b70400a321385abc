import {
	chart,
	choose,
	expect,
	goTo,
	openFiles,
	panel,
	province,
	questions,
	tableButton,
	test,
} from './support';

test('each chart marks once in the timeline that it has drawn what it was given', async ({
	page,
}) => {
	const drawn = () => page.evaluate(() => performance.getEntriesByName('chart-drawn').length);
	await page.setViewportSize({ width: 1440, height: 900 });
	await goTo(page);
	await tableButton(panel(page, questions.support)).click();
	await page.evaluate(() => performance.clearMarks());

	await choose(page, 'ปีงบประมาณ', '2568');
	const charts = await page.locator('main [role="img"]').count();
	await expect.poll(drawn).toBe(charts);

	// A bar under the mouse is drawn in another colour: nothing new was given.
	const drawing = chart(panel(page, questions.plan)).locator('svg');
	const before = await drawing.innerHTML();
	await drawing.locator('path[fill="#1d6585"]').first().hover();
	await expect.poll(() => drawing.innerHTML()).not.toBe(before);
	expect(await drawn()).toBe(charts);
});

test('opening a file draws each picture once', async ({ page }) => {
	await goTo(page);
	await page.evaluate(() => performance.clearMarks('chart-drawn'));
	await openFiles(page, province.csv);
	await expect(page.locator('.banner')).toContainText('visits.csv');
	await expect(page.locator('main[data-ready="true"]')).toBeVisible();
	const [drawn, pictures] = await page.evaluate(() => [
		performance.getEntriesByName('chart-drawn').length,
		document.querySelectorAll('main [role="img"]').length,
	]);
	expect(pictures).toBeGreaterThan(4);
	expect(drawn).toBe(pictures);
});
