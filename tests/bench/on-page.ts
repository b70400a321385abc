import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { build, preview, type Plugin } from 'vite';
import { gazetteer } from '../../scripts/gazetteer.mjs';
import { root } from '../../scripts/places.mjs';
import { benchFolder } from './places';

const folder = join(root, 'tests', 'bench', 'page');

/** The pages of the bench, built as the dashboard is. */
const pages = {
	configFile: false,
	logLevel: 'warn',
	root: folder,
	resolve: { alias: { $lib: join(root, 'src', 'lib') } },
	plugins: [gazetteer] as Plugin[],
	worker: { format: 'es', plugins: () => [gazetteer] },
	build: {
		outDir: join(benchFolder, 'page'),
		emptyOutDir: true,
		target: 'es2022',
		rolldownOptions: {
			input: ['results.html', 'ingest.html'].map((name) => join(folder, name)),
			checks: { pluginTimings: false },
		},
	},
	preview: { port: 4189 },
} as const;

/** Builds the bench's pages, opens one with these files chosen, and works on it. */
export async function onPage<Result>(
	browser: Browser,
	name: 'results' | 'ingest',
	files: string | string[],
	work: (page: Page) => Promise<Result>,
): Promise<Result> {
	await build(pages);
	const server = await preview(pages);
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		await page.goto(`${server.resolvedUrls?.local[0] ?? ''}${name}.html`);
		await page.locator('input').setInputFiles(files);
		return await work(page);
	} finally {
		await context.close();
		await server.close();
	}
}
