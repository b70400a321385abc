/**
 * Measures the dashboard's speed in Chromium and prints it side by side; exits 1 where a bound is
 * missed or values differ.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { chromiumArguments, findChromium } from '../../scripts/chromium.mjs';
import { dataOf } from './data';
import { measureCharts } from './measure-charts';
import { measureResults } from './measure-results';
import { benchFolder } from './places';
import { chartsReport, resultsReport, type Report } from './report';
import { sizes, type Size } from './sizes';

/** Of each time at least so many are taken. */
const atLeast = 30;

/** What the command line asks for: which sizes, and how many times the file is opened. */
function asked(): { chosen: readonly Size[]; loads: number } {
	const args = process.argv.slice(2).filter((word) => word !== '--');
	const text = { type: 'string' } as const;
	const { size, loads = String(atLeast) } = parseArgs({
		args,
		options: { size: text, loads: text },
	}).values;
	const chosen = sizes.filter(({ name }) => size === undefined || name === size);
	if (chosen.length === 0) {
		throw new Error(`--size: ${sizes.map(({ name }) => name).join(' or ')}, not "${size}".`);
	}
	if (!/^[1-9]\d*$/.test(loads)) throw new Error(`--loads: a whole number, not "${loads}".`);
	return { chosen, loads: Number(loads) };
}

/** Prints a report and keeps what it is of; gives what failed. */
function tell(size: Size, kind: string, measured: object, { lines, failures }: Report): string[] {
	console.log(lines.join('\n'));
	const kept = JSON.stringify({ size, ...measured }, null, '\t');
	writeFileSync(join(benchFolder, `${size.name}-${kind}.json`), kept);
	return failures.map((failure) => `${size.name}: ${failure}`);
}

/** Measures one size, telling each part as soon as it is known; gives what failed. */
async function bench(browser: Browser, size: Size, loads: number): Promise<string[]> {
	const file = await dataOf(size);
	console.log(`\n${size.name}: results under ${size.filters} filters…`);
	const results = await measureResults(browser, file, size);
	const missed = tell(size, 'results', results, resultsReport(size, results));
	console.log(`\n${size.name}: charts, the file opened ${loads} times, the filter changed…`);
	const charts = await measureCharts(browser, file, size, loads);
	return [...missed, ...tell(size, 'charts', charts, chartsReport(size, charts))];
}

const { chosen, loads } = asked();
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
const failures: string[] = [];
try {
	for (const size of chosen) failures.push(...(await bench(browser, size, loads)));
} finally {
	await browser.close();
}
console.log(failures.length > 0 ? `\nMissed:\n${failures.join('\n')}` : '\nEvery bound is met.');
process.exitCode = failures.length > 0 ? 1 : 0;
