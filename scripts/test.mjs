import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './install-chromium.mjs';
import { install } from './install.mjs';
import { reports } from './places.mjs';
import { npm, stopTogether } from './run.mjs';
import { tallyPlaywright, tallyReport, tallyStep, tallyVitest } from './test-count.mjs';

const program = (...parameters) => ['exec', '--no', '--', ...parameters];

/** Each runs, whatever the ones before it came to, and is stopped at its time limit. */
const types = { name: 'types', parameters: ['run', 'check'], minutes: 4 };
const build = { name: 'build', parameters: ['run', 'build'], minutes: 6 };
const besideTheBuild = [
	{ name: 'lint', parameters: ['run', 'lint'], minutes: 4 },
	{ name: 'formatting', parameters: ['run', 'format:check'], minutes: 3 },
	{
		name: 'unit and browser',
		parameters: program(
			...['vitest', 'run', '--reporter=default', '--reporter=json'],
			`--outputFile.json=${join(reports, 'vitest.json')}`,
		),
		minutes: 10,
		report: 'vitest.json',
		count: tallyVitest,
	},
];
const endToEnd = {
	name: 'end to end',
	parameters: program('playwright', 'test'),
	minutes: 12,
	report: 'playwright.json',
	count: tallyPlaywright,
};

async function tallyOf({ name, parameters, minutes, report, count }) {
	console.log(`\n── ${name} …`);
	const began = performance.now();
	const code = await npm(parameters, { minutes });
	console.log(`── ${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
	if (!count) return tallyStep(name, code);
	const path = join(reports, report);
	return tallyReport(name, code, existsSync(path) ? readFileSync(path, 'utf8') : undefined, count);
}

/** @param {import('./test-count.mjs').Tally[]} tallies */
function finish(tallies) {
	const failures = tallies.flatMap((tally) => tally.failures);
	const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
	for (const failure of failures) console.log(`\n✗ ${failure}`);
	console.log(`\n${passed} passed, ${failures.length} failed`);
	process.exitCode = failures.length > 0 ? 1 : 0;
}

stopTogether();
const tallies = [];
try {
	await install();
	await ensureChromium();
	// A report of an earlier run must not be counted as this one's.
	rmSync(reports, { recursive: true, force: true });
	tallies.push(await tallyOf(types));
	// Packing the engine keeps one processor busy for most of a minute; the other goes on.
	const built = tallyOf(build);
	for (const step of besideTheBuild) tallies.push(await tallyOf(step));
	tallies.push(await built, await tallyOf(endToEnd));
} catch (error) {
	tallies.push({ passed: 0, failures: [error.message] });
}
finish(tallies);
