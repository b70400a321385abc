import { join } from 'node:path';
import { chromium } from 'playwright';
import { buildWhenStale } from './build.mjs';
import { chromiumArguments, findChromium } from './chromium.mjs';
import { root } from './places.mjs';
import { serve } from './serve.mjs';

/**
 * The states looked at.
 * @type {{ name: string, path: string, prepare?: (page: import('playwright').Page) => Promise<void> }[]}
 */
const states = [
	{ name: 'overview', path: '/' },
	{ name: 'districts', path: '/', prepare: (page) => breakDown(page, 1) },
	{ name: 'types', path: '/', prepare: (page) => breakDown(page, 2) },
	{ name: 'several-years', path: '/?year=all' },
	{ name: 'no-result', path: '/?district=ทดลอง&level=AA&score=0-10' },
	{ name: 'real-visit', path: '/', prepare: openRealVisit },
	{ name: 'report', path: '/report/' },
	{ name: 'data', path: '/data/' },
	{
		name: 'agencies',
		path: '/agencies/',
		prepare: (page) => page.locator('tbody a').first().waitFor(),
	},
	{
		name: 'agency',
		path: '/agencies/?year=2563',
		async prepare(page) {
			await page.locator('tbody a').first().click();
			await page.locator('main dl').first().waitFor();
		},
	},
];

/** Breaks every panel down by the part at a place of its switch. */
async function breakDown(page, place) {
	await page.locator('main[data-ready="true"]').waitFor();
	for (const section of await page.locator('section[aria-busy]').all()) {
		await section.getByRole('group').getByRole('button').nth(place).click();
	}
	await page.locator('section[aria-busy="true"]').waitFor({ state: 'detached' });
}

/** One agency, nearly all of its form filled in. */
async function openRealVisit(page) {
	await page.locator('main[data-ready="true"]').waitFor();
	await page.locator('input[type="file"]').setInputFiles(join(root, 'data/real-visit/visit.csv'));
	await page.locator('.banner:not(.simulated)').waitFor();
}

const widths = [390, 1024, 1440];
const languages = ['th', 'en'];
const themes = /** @type {const} */ (['light', 'dark']);

/** Saves one state as a whole page. */
async function take(browser, address, { state, width, language, theme, file }) {
	const context = await browser.newContext({
		baseURL: address,
		viewport: { width, height: 900 },
		colorScheme: theme,
		reducedMotion: 'reduce',
		timezoneId: 'Asia/Bangkok',
	});
	await context.addInitScript(
		(value) => localStorage.setItem('prongsai.language', value),
		language,
	);
	const page = await context.newPage();
	await page.goto(state.path);
	await state.prepare?.(page);
	await page.locator('main[data-ready="true"]').waitFor();
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: file, fullPage: true });
	await context.close();
	console.log(file);
}

/** The one that stands in the README. */
const forReadme = {
	state: states[0],
	width: 1440,
	language: 'th',
	theme: 'light',
	file: join(root, 'static', 'screenshot.png'),
};

function* everyCombination() {
	const folder = join(root, 'screenshots');
	for (const state of states) {
		for (const width of widths) {
			for (const language of languages) {
				for (const theme of themes) {
					const file = join(folder, `${state.name}-${width}-${language}-${theme}.png`);
					yield { state, width, language, theme, file };
				}
			}
		}
	}
}

await buildWhenStale();
const { address, close } = await serve();
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
try {
	const wanted = process.argv.includes('--readme') ? [forReadme] : everyCombination();
	for (const shot of wanted) await take(browser, address, shot);
} finally {
	await browser.close();
	await close();
}
