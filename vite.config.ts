import { readFileSync } from 'node:fs';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { gazetteer } from './scripts/gazetteer.mjs';
import { chromiumArguments, findChromium } from './scripts/chromium.mjs';

/** In tests the engine's worker names a hundred sources its package does not bring: a warning each. */
const engineWithoutSourceMap: Plugin = {
	name: 'engine-without-source-map',
	apply: 'serve',
	enforce: 'pre',
	load: (id) =>
		/\/duckdb-browser-eh\.worker\.js(?!\?url)/.test(id)
			? readFileSync(id.replace(/\?.*/, ''), 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, '')
			: undefined,
};

export default defineConfig({
	plugins: [sveltekit(), engineWithoutSourceMap, gazetteer],
	worker: { format: 'es', plugins: () => [gazetteer] },
	build: { target: 'es2022', rolldownOptions: { checks: { pluginTimings: false } } },
	server: { fs: { allow: ['data', 'tests'] } },
	test: {
		// A snapshot that is missing is an error, not one to be written: -u writes them.
		update: 'none',
		// Left to itself it would keep one processor free: half of a small machine.
		maxWorkers: '100%',
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/unit/**/*.test.ts'],
					// Loading the sources anew for each file would take longer than the tests.
					isolate: false,
					// A few compose a whole province.
					testTimeout: 20_000,
					sequence: { groupOrder: 1 },
				},
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					testTimeout: 60_000,
					// After the others: each engine wants both cores as it starts.
					sequence: { groupOrder: 2 },
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						instances: [{ browser: 'chromium' }],
						provider: playwright({
							launchOptions: { executablePath: findChromium(), args: chromiumArguments },
						}),
					},
				},
			},
		],
	},
});
