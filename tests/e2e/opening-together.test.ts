import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import {
	choiceOf,
	count,
	expect,
	fileInput,
	keyFigures,
	menuButton,
	outcome,
	province,
	realVisit,
	simulatedNotice,
	test,
	visit,
} from './support';
import { standing } from './shared-context';

/** Whose figures stand on the page, as often as anything of it changes. */
type Seen = [simulated: boolean, agencies: string];

/** Writes down, from the first moment on, whether the page says simulated and how many agencies it shows. */
async function watch(page: Page): Promise<() => Promise<Seen[]>> {
	// What is run as it loads stays with the page: it is for no other test.
	standing.delete(page);
	await page.addInitScript((notice) => {
		const seen = new Set<string>();
		Object.assign(window, { seen });
		new MutationObserver(() => {
			const agencies = document.querySelector('main search output')?.textContent?.trim();
			const figure = document.querySelector('main dl dd')?.textContent?.trim();
			if (!agencies || !figure) return;
			seen.add(JSON.stringify([document.body.innerText.includes(notice), figure]));
		}).observe(document, { subtree: true, childList: true, characterData: true });
	}, simulatedNotice);
	return () =>
		page.evaluate(() =>
			[...(window as unknown as { seen: Set<string> }).seen].map(
				(entry) => JSON.parse(entry) as Seen,
			),
		);
}

/** In the page: opens a file in the moment the page says that it composes. */
function openOnComposing({ name, text }: { name: string; text: string }): void {
	const observer = new MutationObserver(() => {
		const input = document.querySelector<HTMLInputElement>('input[type="file"]');
		const status = document.querySelector('main [role="status"]')?.textContent;
		if (!input || !status?.includes('กำลังรวมผลรายหน่วยงาน')) return;
		observer.disconnect();
		const transfer = new DataTransfer();
		transfer.items.add(new File([text], name, { type: 'text/csv' }));
		input.files = transfer.files;
		input.dispatchEvent(new Event('change', { bubbles: true }));
	});
	observer.observe(document, { subtree: true, childList: true, characterData: true });
}
const visitFile = { name: 'visit.csv', text: readFileSync(realVisit, 'utf8') };

async function endsWithTheRealVisitAlone(page: Page, seen: () => Promise<Seen[]>): Promise<void> {
	await expect(outcome(page)).toContainText('เปิด 1 ไฟล์แล้ว · รับ 1 แถว');
	await expect(count(page)).toHaveText('1 จาก 1 หน่วยงาน');
	await expect(page.locator('main[data-ready="true"]')).toBeVisible();
	await expect(page.getByText('visit.csv')).toBeVisible();
	await menuButton(page, 'อำเภอ').click();
	await expect(page.getByRole('group', { name: 'อำเภอ' }).locator('label')).toHaveCount(2);
	await expect(choiceOf(page, 'อำเภอ', 'เจริญศิลป์')).toBeVisible();
	expect(await page.locator('html').evaluate((html) => html.outerHTML)).not.toContain('จำลอง');
	const moments = await seen();
	expect(moments.length).toBeGreaterThan(0);
	for (const [simulated, agencies] of moments) {
		expect(agencies, `while ${simulated ? '' : 'not '}called simulated`).toMatch(
			simulated ? /^1\d\d\sแห่ง$/ : /^1\sแห่ง$/,
		);
	}
}

test('a file opened before anything is drawn ends alone on the page', async ({ page }) => {
	const seen = await watch(page);
	await page.goto('/');
	await fileInput(page).setInputFiles(realVisit);
	await endsWithTheRealVisitAlone(page, seen);
});

test('a file opened before the simulation has arrived ends alone on the page', async ({ page }) => {
	const seen = await watch(page);
	const held = new Promise<Route>((hold) => void page.route('**/*.parquet', hold));
	await page.goto('/');
	await fileInput(page).setInputFiles(realVisit);
	await expect(count(page)).toHaveText('1 จาก 1 หน่วยงาน');
	const late = page.waitForResponse('**/*.parquet');
	await (await held).continue();
	await (await late).finished();
	await endsWithTheRealVisitAlone(page, seen);
});

test('a file opened while the simulation is being composed ends alone on the page', async ({
	page,
}) => {
	const seen = await watch(page);
	// Nothing known of it beforehand, the page tells that it composes.
	await page.route('**/answers*.json', (route) => route.fulfill({ json: null }));
	await page.addInitScript(openOnComposing, visitFile);
	await page.goto('/');
	await endsWithTheRealVisitAlone(page, seen);
});

test('a second file opened while the first is composed keeps both', async ({ page }) => {
	await visit(page);
	await page.evaluate(openOnComposing, visitFile);
	await fileInput(page).setInputFiles(province.csv);
	await expect(page.getByText('visits.csv, visit.csv')).toBeVisible();
	await expect(outcome(page)).toContainText('เปิด 1 ไฟล์แล้ว · รับ 1 แถว');
	await expect(page.locator('main[data-ready="true"]')).toBeVisible();
	await menuButton(page, 'อำเภอ').click();
	await expect(choiceOf(page, 'อำเภอ', 'เจริญศิลป์')).toBeVisible();
	await expect(choiceOf(page, 'อำเภอ', 'เมืองจำลองธานี')).toBeVisible();
	await expect(keyFigures(page)).toContainText('1,935 แถวของไฟล์');
});
