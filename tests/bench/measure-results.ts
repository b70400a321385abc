import { join } from 'node:path';
import type { Browser } from 'playwright';
import { build, preview, type Plugin } from 'vite';
import { gazetteer } from '../../scripts/gazetteer.mjs';
import { root } from '../../scripts/places.mjs';
import type { MeasuredResults } from './measured';
import { benchFolder } from './places';
import type { Size } from './sizes';

/** Of the filters drawn. */
const seed = 2570;

/** The page that holds all lines, built as the dashboard is. */
const page = {
	configFile: false,
	logLevel: 'warn',
	root: join(root, 'tests', 'bench', 'page'),
	resolve: { alias: { $lib: join(root, 'src', 'lib') } },
	plugins: [gazetteer] as Plugin[],
	worker: { format: 'es', plugins: () => [gazetteer] },
	build: {
		outDir: join(benchFolder, 'page'),
		emptyOutDir: true,
		target: 'es2022',
		rolldownOptions: { checks: { pluginTimings: false } },
	},
	preview: { port: 4189 },
} as const;

/** Filter change to all results: every line under the same seeded filters, in one page. */
export async function measureResults(
	browser: Browser,
	file: string,
	{ allYears, filters }: Size,
): Promise<MeasuredResults> {
	await build(page);
	const server = await preview(page);
	const context = await browser.newContext();
	try {
		const tab = await context.newPage();
		await tab.goto(server.resolvedUrls?.local[0] ?? '');
		await tab.locator('input').setInputFiles(file);
		return await tab.evaluate((request) => window.measureResults(request), {
			...{ allYears, filters, seed },
		});
	} finally {
		await context.close();
		await server.close();
	}
}
