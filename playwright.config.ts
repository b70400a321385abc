import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './scripts/chromium.mjs';

const port = Number(process.env.PORT ?? 4187);

const launchOptions = {
	executablePath: findChromium(),
	// Pages of one context share the compiled engine (tests/e2e/shared-context.ts).
	args: [...chromiumArguments, '--process-per-site'],
};
/** The engine as it is first compiled: making it faster takes both cores longer than it saves here. */
const plainEngine = '--js-flags=--liftoff-only --wasm-lazy-validation';

export default defineConfig({
	testDir: 'tests/e2e',
	// Its own folder: it is emptied first, and the reports stand beside it.
	outputDir: 'test-results/playwright',
	reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
	workers: 2,
	retries: 0,
	forbidOnly: true,
	timeout: 60_000,
	globalTimeout: 11 * 60_000,
	projects: [
		// To these the engine is new, and compiling it takes both cores: one at a time. Among them is
		// the promise of how soon figures stand, which is measured with nothing else running.
		{ name: 'apart', grep: /@apart/, workers: 1 },
		{
			name: 'pages',
			grepInvert: /@apart/,
			dependencies: ['apart'],
			use: { launchOptions: { ...launchOptions, args: [...launchOptions.args, plainEngine] } },
		},
	],
	use: {
		baseURL: `http://127.0.0.1:${port}`,
		locale: 'th-TH',
		timezoneId: 'Asia/Bangkok',
		viewport: { width: 1280, height: 720 },
		// It packs the engine away for offline use, once in every test: the tests about it allow it.
		serviceWorkers: 'block',
		launchOptions,
	},
	webServer: {
		command: 'node scripts/build.mjs --when-stale && node scripts/serve.mjs',
		env: { PORT: String(port) },
		url: `http://127.0.0.1:${port}`,
		timeout: 180_000,
		stdout: 'ignore',
	},
});
