/** Measures the dashboard's speed in Chromium, prints it side by side and exits 1 where a bound is missed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { chromiumArguments, findChromium } from '../../scripts/chromium.mjs';
import { dataOf } from './data';
import { measureResults } from './measure-results';
import { benchFolder } from './places';
import { resultsReport } from './report';
import { sizes, type Size } from './sizes';

/** The sizes the command line asks for; all where it names none. */
function sizesAsked(): readonly Size[] {
	const args = process.argv.slice(2).filter((word) => word !== '--');
	const { size } = parseArgs({ args, options: { size: { type: 'string' } } }).values;
	const asked = sizes.filter(({ name }) => size === undefined || name === size);
	if (asked.length > 0) return asked;
	throw new Error(`--size: ${sizes.map(({ name }) => name).join(' or ')}, not "${size}".`);
}

/** Measures one size, prints and keeps what it came to; gives what failed. */
async function bench(browser: Browser, size: Size): Promise<readonly string[]> {
	const file = await dataOf(size);
	const results = await measureResults(browser, file, size);
	const report = resultsReport(size, results);
	console.log(`\n${report.lines.join('\n')}`);
	mkdirSync(benchFolder, { recursive: true });
	writeFileSync(
		join(benchFolder, `${size.name}.json`),
		JSON.stringify({ size, results }, null, '\t'),
	);
	return report.failures.map((failure) => `${size.name}: ${failure}`);
}

const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
const failures: string[] = [];
try {
	for (const size of sizesAsked()) failures.push(...(await bench(browser, size)));
} finally {
	await browser.close();
}
console.log(failures.length > 0 ? `\nMissed:\n${failures.join('\n')}` : '\nEvery bound is met.');
process.exitCode = failures.length > 0 ? 1 : 0;
