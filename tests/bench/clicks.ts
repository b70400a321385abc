import type { Page } from 'playwright';
import type { Chance } from '../../data/generate/chance';

/** The menus of the filter bar whose choices are ticked, as their ids name them. */
const menus = ['years', 'asOf', 'provinces', 'districts', 'types', 'levels'] as const;

/** What a director does last to change the filter: everything before it is off the clock. */
export type LastClick = () => Promise<void>;

/** Opens a menu and finds a choice that is not chosen and would show something. */
async function tick(page: Page, menu: string, chance: Chance): Promise<LastClick> {
	await page.locator(`button[popovertarget="filter-${menu}"]`).click();
	const choices = page
		.locator(`#filter-${menu} label:has(.count)`)
		.filter({ has: page.locator('input:enabled:not(:checked)') });
	const choice = choices.nth(chance.whole(0, (await choices.count()) - 1));
	await choice.scrollIntoViewIfNeeded();
	return () => choice.click();
}

/** Opens the menu of scores and fills in a range. */
async function range(page: Page, chance: Chance): Promise<LastClick> {
	await page.locator('search button[popovertarget="filter-score"]').click();
	const form = page.locator('#filter-score');
	await form
		.locator('input')
		.first()
		.fill(String(chance.pick([50, 60, 70, 80, 85])));
	const apply = form.locator('button[type="submit"]');
	return () => apply.click();
}

/** So many narrowings of the filter, every part of it in its turn. */
export const narrowings = (count: number) =>
	Array.from({ length: count }, (_, turn) => (page: Page, chance: Chance): Promise<LastClick> => {
		const menu = menus[turn % (menus.length + 1)];
		return menu ? tick(page, menu, chance) : range(page, chance);
	});
