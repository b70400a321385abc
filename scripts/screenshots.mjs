import { join } from 'node:path';
import { chromium } from 'playwright';
import { buildWhenStale } from './build.mjs';
import { chromiumArguments, findChromium } from './chromium.mjs';
import { root } from './places.mjs';
import { serve } from './serve.mjs';

/** @typedef {import('playwright').Page} Page */
/** @typedef {{ name: string, path: string, prepare?: (page: Page) => Promise<unknown> }} State */

/** The pages of figures, by the name of their path. */
const figurePages = ['scores', 'indicators', 'plans', 'obstacles', 'advice'];

/** @type {State[]} */
const states = [
	{ name: 'overview', path: '/' },
	{ name: 'several-years', path: '/?year=all' },
	{ name: 'no-result', path: '/?district=ทดลอง&level=AA&score=0-10' },
	{ name: 'one-agency', path: '/', prepare: openRealVisit },
	...['overview', ...figurePages].flatMap((name) => [
		{ name: `${name}-by-district`, path: pathOf(name), prepare: breakDown(/^(อำเภอ|District)$/) },
		{ name: `${name}-by-type`, path: pathOf(name), prepare: breakDown(/^(ประเภท|Type)$/) },
	]),
	...figurePages.flatMap((name) => [
		{ name, path: pathOf(name) },
		{ name: `${name}-one-agency`, path: pathOf(name), prepare: openRealVisit },
	]),
	...['report', 'data', 'definitions'].map((name) => ({ name, path: pathOf(name) })),
	{ name: 'report-one-agency', path: '/report/', prepare: openRealVisit },
	{ name: 'data-one-agency', path: '/data/', prepare: openRealVisit },
	{ name: 'agencies', path: '/agencies/', prepare: (page) => firstAgency(page).waitFor() },
	{ name: 'agency', path: '/agencies/?year=2563', prepare: openAgency },
	{ name: 'agency-brief', path: '/agencies/?year=2563', prepare: openBrief },
	{ name: 'matching', path: '/', prepare: openUnknownTable },
];

/** @param {string} name @returns its address */
function pathOf(name) {
	return name === 'overview' ? '/' : `/${name}/`;
}

/** @param {Page} page */
const isReady = (page) => page.locator('main[data-ready="true"]').waitFor();

/** @param {Page} page */
const isStarted = (page) => page.locator('main[data-starting="false"]').waitFor();

/** Breaks every panel that can be down by a part. @returns {(page: Page) => Promise<void>} */
function breakDown(/** @type {RegExp} */ part) {
	return async (page) => {
		await isReady(page);
		await isStarted(page);
		for (const section of await page.locator('section[aria-busy]').all()) {
			const button = section.getByRole('group').getByRole('button', { name: part });
			if ((await button.count()) > 0) await button.click();
		}
		await page.locator('section[aria-busy="true"]').first().waitFor({ state: 'detached' });
	};
}

/** One agency, nearly all of its form filled in. */
async function openRealVisit(/** @type {Page} */ page) {
	await isStarted(page);
	await chooseFile(page, join(root, 'data/real-visit/visit.csv'));
	await page.locator('.banner:not(.simulated)').waitFor();
}

/** A table with headers of its own, which a person has to match. */
async function openUnknownTable(/** @type {Page} */ page) {
	await isStarted(page);
	const text = 'ชื่อ,คะแนนที่ได้,ที่อยู่\nทต.ตัวอย่าง,๘๗.๕๐,ต.ในเมือง อ.เมือง จ.พัทลุง\n';
	const buffer = Buffer.from(text);
	await chooseFile(page, { name: 'ตาราง.csv', mimeType: 'text/csv', buffer });
	await page.getByRole('dialog').waitFor();
}

/** @param {Page} page @param {Parameters<import('playwright').Locator['setInputFiles']>[0]} file */
const chooseFile = (page, file) => page.locator('input[type="file"]').first().setInputFiles(file);

/** @param {Page} page */
const firstAgency = (page) => page.locator('tbody a').first();

async function openAgency(/** @type {Page} */ page) {
	await firstAgency(page).click();
	await page.locator('main dl').first().waitFor();
}

async function openBrief(/** @type {Page} */ page) {
	await openAgency(page);
	await page.locator('a[href*="/brief/"]').click();
	await page.locator('article').waitFor();
}

const widths = [390, 1024, 1440];
const languages = ['th', 'en'];
const themes = /** @type {const} */ (['light', 'dark']);

/**
 * Opens a state in a context of its own, has it looked at, and closes it.
 * @param {string} address
 * @param {State} state
 * @param {string} language
 * @param {(page: Page) => Promise<void>} look
 */
async function open(address, state, language, look) {
	const context = await browser.newContext({
		baseURL: address,
		viewport: { width: 1440, height: 900 },
		colorScheme: 'light',
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
	await isReady(page);
	await look(page);
	await context.close();
}

/** Saves the page as it stands, wholly. */
async function take(/** @type {Page} */ page, /** @type {string} */ path) {
	// What has to be laid out anew is within two frames.
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
	);
	await page.screenshot({ path, fullPage: true });
	console.log(path);
}

/** A state at every width and in both colours. */
async function takeAll(
	/** @type {Page} */ page,
	/** @type {string} */ name,
	/** @type {string} */ language,
) {
	for (const width of widths) {
		await page.setViewportSize({ width, height: 900 });
		for (const colorScheme of themes) {
			await page.emulateMedia({ colorScheme });
			const file = `${name}-${width}-${language}-${colorScheme}.png`;
			await take(page, join(root, 'screenshots', file));
		}
	}
}

/** The states that the command line names; all where it names none. */
function asked() {
	const names = process.argv.slice(2).filter((word) => word !== '--');
	const unknown = names.filter((name) => !states.some((state) => state.name === name));
	if (unknown.length > 0)
		throw new Error(`No such state: ${unknown}. There are: ${states.map(({ name }) => name)}`);
	return states.filter(({ name }) => names.length === 0 || names.includes(name));
}

/** Draws what was asked for, or the one picture that stands in the README. */
async function draw(/** @type {string} */ address) {
	if (process.argv.includes('--readme')) {
		const file = join(root, 'static', 'screenshot.png');
		await open(address, states[0], 'th', (page) => take(page, file));
		return;
	}
	for (const state of asked()) {
		for (const language of languages) {
			await open(address, state, language, (page) => takeAll(page, state.name, language));
		}
	}
}

await buildWhenStale();
const { address, close } = await serve();
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
try {
	await draw(address);
} finally {
	await browser.close();
	await close();
}
