import type { Locator, Page } from '@playwright/test';
import { cellsOf, expect, goTo } from './support';

/** So many clicks may lead from the overview to the view that answers a question. */
const mostClicks = 3;

/** Starts on the overview as it opens; every step after it is one click on what a role and a name tell. */
export async function fromOverview(page: Page) {
	await goTo(page);
	let clicks = 0;
	const click = async (target: Locator) => {
		clicks += 1;
		expect(clicks, 'clicks from the overview').toBeLessThanOrEqual(mostClicks);
		await target.click();
	};
	return {
		/** Opens a page of the main menu. */
		async open(name: string) {
			const menu = page.getByRole('navigation', { name: 'เมนูหลัก' });
			await click(menu.getByRole('link', { name, exact: true }));
			await expect(page.getByRole('heading', { level: 1, name })).toBeAttached();
		},
		/** Presses a button and waits for the figures it asks for. */
		async press(within: Locator, name: string) {
			await click(within.getByRole('button', { name, exact: true }).first());
			await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
		},
	};
}

/** The rows of a table, each cell by its head. */
export async function recordsIn(within: Locator): Promise<Record<string, string>[]> {
	const table = within.getByRole('table');
	await expect(table).toBeVisible();
	const [heads = [], ...rows] = await cellsOf(table);
	return rows.map((cells) => Object.fromEntries(heads.map((head, at) => [head, cells[at] ?? ''])));
}

/** The number a text on the screen says; a dash is unknown. */
const numberIn = (text = '') => {
	const digits = text.replace(/[,%+]/g, '').replace('−', '-');
	return text === '–' ? undefined : Number(digits === '' ? NaN : digits);
};

/** Holds a text against what the oracle has, to so many decimals; unknown stays unknown. */
export function expectFigure(
	text: string | undefined,
	value: number | undefined,
	decimals: number,
) {
	const shown = numberIn(text);
	if (value === undefined || shown === undefined) return expect(shown, text).toBe(value);
	expect(Math.abs(shown - value), `${text} for ${value}`).toBeLessThanOrEqual(
		0.5 * 10 ** -decimals + 1e-9,
	);
}

/** The number that one group of a pattern finds in a text. */
export function said(text: string, pattern: RegExp): number {
	const [, found] = pattern.exec(text) ?? [];
	if (found === undefined) throw new Error(`${pattern} is not in: ${text}`);
	return numberIn(found) ?? NaN;
}
