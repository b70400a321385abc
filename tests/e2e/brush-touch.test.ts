import type { Page } from '@playwright/test';
import { placeOf } from './brushing';
import { changed, expect, test, visit } from './support';

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

/** Moves a finger in steps, as the browser gets it from the screen. */
async function swipe(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
	const session = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: object[]) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: points as { x: number; y: number }[],
		});
	await touch('touchStart', [from]);
	for (let step = 1; step <= 8; step++) {
		const at = (start: number, end: number) => start + ((end - start) * step) / 8;
		await touch('touchMove', [{ x: at(from.x, to.x), y: at(from.y, to.y) }]);
	}
	await touch('touchEnd', []);
}

test(
	'a finger across it chooses a range, up and down it scrolls the page',
	{ tag: '@apart' },
	async ({ page }) => {
		await visit(page);
		const [from, to] = [await placeOf(page, 86), await placeOf(page, 97)];
		await changed(page, () => swipe(page, from, to));
		await expect(page).toHaveURL('/?score=85-100');

		const scrolled = () => page.evaluate(() => scrollY);
		const before = await scrolled();
		const start = await placeOf(page, 90);
		await swipe(page, start, { x: start.x, y: start.y - 240 });
		await expect.poll(scrolled).toBeGreaterThan(before + 100);
		await expect(page).toHaveURL('/?score=85-100');
	},
);
