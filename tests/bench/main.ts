/**
 * Measures the dashboard's speed in Chromium and prints it side by side; exits 1 where a bound is
 * missed or values differ.
 */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { chromiumArguments, findChromium } from '../../scripts/chromium.mjs';
import { dataOf } from './data';
import { measureIngest } from './ingest/measure-ingest';
import { measureTasks } from './ingest/measure-tasks';
import { ingestReport, tasksReport } from './ingest/report-ingest';
import { ingestSize } from './ingest/size';
import { measureCharts } from './measure-charts';
import { measureResults } from './measure-results';
import { benchFolder } from './places';
import { chartsReport, resultsReport, type Report } from './report';
import { sizes, type Size } from './sizes';

/** Of each time at least so many are taken. */
const atLeast = 30;

/** What the command line asks for: which sizes, whether files are taken in, and how many times one is opened. */
function asked(): { chosen: readonly Size[]; ingest: boolean; loads: number } {
	const args = process.argv.slice(2).filter((word) => word !== '--');
	const text = { type: 'string' } as const;
	const { size, loads = String(atLeast) } = parseArgs({
		args,
		options: { size: text, loads: text },
	}).values;
	const chosen = sizes.filter(({ name }) => size === undefined || name === size);
	const ingest = size === undefined || size === ingestSize.name;
	if (chosen.length === 0 && !ingest) {
		const names = [...sizes, ingestSize].map(({ name }) => name);
		throw new Error(`--size: ${names.join(' or ')}, not "${size}".`);
	}
	if (!/^[1-9]\d*$/.test(loads)) throw new Error(`--loads: a whole number, not "${loads}".`);
	return { chosen, ingest, loads: Number(loads) };
}

/** Prints a report and keeps what it is of; gives what failed. */
function tell(
	size: Pick<Size, 'name'>,
	kind: string,
	measured: object,
	{ lines, failures }: Report,
): string[] {
	console.log(lines.join('\n'));
	const kept = JSON.stringify({ size, ...measured }, null, '\t');
	writeFileSync(join(benchFolder, `${size.name}-${kind}.json`), kept);
	return failures.map((failure) => `${size.name}: ${failure}`);
}

/** Measures one size, telling each part as soon as it is known; gives what failed. */
async function bench(browser: Browser, size: Size, loads: number): Promise<string[]> {
	const file = join(await dataOf(size), 'visits.parquet');
	console.log(`\n${size.name}: results under ${size.filters} filters…`);
	const results = await measureResults(browser, file, size);
	const missed = tell(size, 'results', results, resultsReport(size, results));
	console.log(`\n${size.name}: charts, the file opened ${loads} times, the filter changed…`);
	const charts = await measureCharts(browser, file, size, loads);
	return [...missed, ...tell(size, 'charts', charts, chartsReport(size, charts))];
}

/** Turns of each way in: enough for a median, since each takes seconds. */
const mostTurns = 5;

/** Measures the taking in of files, and what it holds up. */
async function benchIngest(browser: Browser, loads: number): Promise<string[]> {
	const folder = await dataOf({ ...ingestSize, csv: true });
	const files = ['visits.csv', 'visits.parquet'].map((name) => join(folder, name));
	const turns = Math.min(loads, mostTurns);
	console.log(`\n${ingestSize.name}: each way ${turns} times…`);
	const measured = await measureIngest(browser, files, turns);
	const missed = tell(ingestSize, 'ways', measured, ingestReport(measured));
	for (const file of files) {
		const name = basename(file);
		const tasks = await measureTasks(browser, file, turns);
		missed.push(...tell(ingestSize, name, { tasks }, tasksReport(name, tasks)));
	}
	return missed;
}

const { chosen, ingest, loads } = asked();
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
const failures: string[] = [];
try {
	if (ingest) failures.push(...(await benchIngest(browser, loads)));
	for (const size of chosen) failures.push(...(await bench(browser, size, loads)));
} finally {
	await browser.close();
}
console.log(failures.length > 0 ? `\nMissed:\n${failures.join('\n')}` : '\nEvery bound is met.');
process.exitCode = failures.length > 0 ? 1 : 0;
