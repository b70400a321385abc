import type { Page } from '@playwright/test';
import { choiceOf, count, expect, goTo, menuButton, menuOf, test } from './support';

declare global {
	interface Window {
		/** The SQL that the engine's worker was sent, of the newest noting. */
		sent: string[];
		stopNoting: () => void;
	}
}

/** Notes what the engine is asked from now on. */
const note = (page: Page) =>
	page.evaluate(() => {
		const { postMessage } = Worker.prototype;
		window.sent = [];
		window.stopNoting = () => (Worker.prototype.postMessage = postMessage);
		Worker.prototype.postMessage = function (this: Worker, ...given: [message: unknown]) {
			const [message] = given;
			const { type, data } = message as { type?: string; data?: unknown };
			if (type === 'RUN_QUERY' && Array.isArray(data)) window.sent.push(String(data[1]));
			return postMessage.apply(this, given);
		} as typeof postMessage;
	});

test('what a click would show where the pointer is is asked before it, and only then', async ({
	page,
}) => {
	await goTo(page);
	await menuButton(page, 'ปีงบประมาณ').click();
	await expect(menuOf(page, 'ปีงบประมาณ')).toHaveAttribute('aria-busy', 'false');
	await note(page);
	const choice = choiceOf(page, 'ปีงบประมาณ', '2566');
	await choice.hover();
	const asked = () =>
		page.evaluate(() => window.sent.filter((sql) => /fiscal_year IN \([^)]*2566/.test(sql)));
	await expect.poll(asked).not.toHaveLength(0);
	await choice.click();
	await expect(count(page)).toHaveText(/^[\d,]+ หน่วยงาน-ปี จาก/);
	const all = await asked();
	expect(new Set(all).size).toBe(all.length);
	await page.evaluate(() => window.stopNoting());
});
