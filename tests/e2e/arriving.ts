import type { Page } from '@playwright/test';
import { expect } from './own-test';
import { standing } from './shared-context';

const ready = 'main[data-ready="true"]';
const started = `${ready}[data-starting="false"]`;

/** Loads an address, and waits for its figures, with the engine or before it. */
export async function seeFigures(page: Page, address = '/'): Promise<void> {
	await page.goto(address);
	await expect(page.locator(ready)).toBeVisible();
}

/** Loads an address, and waits for its figures and for the engine, which answers what comes next. */
export async function visit(page: Page, address = '/'): Promise<void> {
	await page.goto(address);
	await expect(page.locator(started)).toBeVisible();
	// At an address of its own it is of another site.
	if (address.startsWith('/')) standing.add(page);
	else standing.delete(page);
}

/** Follows a link of the app to an address. */
async function follow(page: Page, address: string): Promise<void> {
	await page.evaluate((address) => {
		const link = Object.assign(document.createElement('a'), { href: address });
		document.body.append(link);
		link.click();
		link.remove();
	}, address);
	await expect(page).toHaveURL(encodeURI(address));
}

/**
 * Shows an address with its figures. Where the tests before left a page that stored nothing, or forgot
 * it, by a link, so that it need not all be loaded anew, and the engine with it; by way of another
 * view, so that nothing stays of what the former ones were asked.
 */
export async function goTo(page: Page, address = '/'): Promise<void> {
	if (!standing.has(page)) return visit(page, address);
	await follow(page, '/definitions/');
	await expect(page.getByRole('heading', { level: 1, name: 'นิยาม' })).toBeVisible();
	await follow(page, address);
	// Two frames later what the address asks for is under way, if not there.
	await page.evaluate(
		() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
	);
	await expect(page.locator(ready)).toBeVisible();
}
