import type { Page } from '@playwright/test';
import { chart, panel, questions } from './support';

/** The panel whose bars are brushed. */
export const distribution = (page: Page) => panel(page, questions.scores);
/** An end of the ruler below the bars. */
export const slider = (page: Page, end: 'ตั้งแต่' | 'ถึง') =>
	distribution(page).getByRole('slider', { name: `เลือกคะแนน${end}` });
/** The range that is covered, in words. */
export const said = (page: Page) => distribution(page).locator('strong');

/** Where a score stands in the picture, px of the window. */
export async function placeOf(page: Page, score: number): Promise<{ x: number; y: number }> {
	const drawing = chart(distribution(page));
	await drawing.scrollIntoViewIfNeeded();
	const box = await drawing.boundingBox();
	if (!box) throw new Error('The picture is to be seen.');
	const edges = slider(page, 'ตั้งแต่');
	const [low, high] = [await edges.getAttribute('min'), await edges.getAttribute('max')].map(
		Number,
	);
	if (low === undefined || high === undefined) throw new Error('The slider has ends.');
	const share = (score - low) / (high - low);
	return { x: box.x + 12 + share * (box.width - 24), y: box.y + 100 };
}

/** Presses the mouse at one score and drags it to another. */
export async function dragTo(page: Page, from: number, to: number): Promise<void> {
	const [start, end] = [await placeOf(page, from), await placeOf(page, to)];
	await page.mouse.move(start.x, start.y);
	await page.mouse.down();
	await page.mouse.move(end.x, end.y, { steps: 6 });
}

export async function brush(page: Page, from: number, to: number): Promise<void> {
	await dragTo(page, from, to);
	await page.mouse.up();
}
