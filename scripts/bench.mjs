import { ensureChromium } from './install-chromium.mjs';
import { install } from './install.mjs';
import { npm, stopTogether } from './run.mjs';

stopTogether();
await install();
await ensureChromium();
const program = ['exec', '--no', '--', 'vite-node', '--script', 'tests/bench/main.ts', '--'];
process.exitCode = await npm([...program, ...process.argv.slice(2)], {
	minutes: 180,
	// What is measured is what users get.
	environment: { NODE_ENV: 'production' },
});
