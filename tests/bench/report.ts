import { lineNames, type LineName, type MeasuredCharts, type MeasuredResults } from './measured';
import { pages } from './pages';
import { mostToFirstFigures, type Size } from './sizes';
import { median, percentile95 } from './statistics';

/** What a size came to: lines to print, and whatever makes the bench fail. */
export interface Report {
	readonly lines: readonly string[];
	readonly failures: readonly string[];
}

/** Differences are listed up to so many; their number is always said. */
const listed = 20;

export const count = (value: number) => value.toLocaleString('en');

/** Columns of text, the first to the left and the others to the right. */
export function table(rows: readonly (readonly string[])[]): string[] {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0)),
	);
	return rows.map((row) =>
		row
			.map((cell, column) => {
				const width = widths[column] ?? 0;
				return column === 0 ? cell.padEnd(width) : cell.padStart(width);
			})
			.join('  ')
			.trimEnd(),
	);
}

/** A bound as it is printed, and as a failure where it is missed. */
export function bound(name: string, value: number, most: number, digits: number): Report {
	const met = value <= most;
	const said = `${name}: ${value.toFixed(digits)}, at most ${most.toFixed(digits)}`;
	return {
		lines: [`${met ? '✓' : '✗'} ${said}`],
		failures: met ? [] : [said],
	};
}

/** Several reports as one. */
export function joined(...reports: readonly Report[]): Report {
	return {
		lines: reports.flatMap(({ lines }) => lines),
		failures: reports.flatMap(({ failures }) => failures),
	};
}

/** Whether all lines gave equal values: the times of unequal ones mean nothing. */
function equality(unequal: readonly string[]): Report {
	if (unequal.length === 0) return { lines: ['✓ the first three give equal values'], failures: [] };
	const said = `the lines differ in ${count(unequal.length)} values`;
	return { lines: [`✗ ${said}`, ...unequal.slice(0, listed)], failures: [said] };
}

/** Filter change to all results, the lines side by side. */
export function resultsReport({ bounds }: Size, measured: MeasuredResults): Report {
	const { times, chosen, agencyYears, unequal } = measured;
	const perResult = median(times.perResult);
	const rows = (Object.keys(lineNames) as LineName[]).map((line) => [
		lineNames[line],
		median(times[line]).toFixed(1),
		percentile95(times[line]).toFixed(1),
		(median(times[line]) / perResult).toFixed(2),
	]);
	const noise = percentile95(times.empty) / median(times.empty);
	const head = `filter change to all results, ${chosen.length} filters of ${count(agencyYears)} agency-years`;
	return joined(
		{
			lines: [
				`${head} (they choose ${count(median(chosen))} in the median)`,
				...table([['', 'median ms', 'p95 ms', 'ratio'], ...rows]),
				`noise: the empty round trip's p95 is ${noise.toFixed(1)} times its median`,
			],
			failures: [],
		},
		equality(unequal),
		bound('results, ratio of medians', median(times.dashboard) / perResult, bounds.results, 3),
	);
}

/** Openings of the file and changes of the filter, to charts on the screen. */
export function chartsReport(
	{ bounds }: Size,
	{ started, first, redrawn }: MeasuredCharts,
): Report {
	const row = (name: string, times: readonly number[]) => [
		name,
		String(times.length),
		median(times).toFixed(0),
		percentile95(times).toFixed(0),
	];
	const timesOf = (name: string) => redrawn[name] ?? [];
	return joined(
		{
			lines: table([
				['', 'times', 'median ms', 'p95 ms'],
				row('request to first figures', started),
				row('file to first charts', first),
				...pages.map(({ name }) => row(`filter change to all charts of ${name}`, timesOf(name))),
			]),
			failures: [],
		},
		// The best of them is what the page needs: whatever else the machine does comes on top.
		bound('first figures, best in ms', Math.min(...started), mostToFirstFigures, 0),
		...pages.map(({ name, quantiles }) =>
			bound(
				`redrawn ${name}, p95 in ms`,
				percentile95(timesOf(name)),
				quantiles ? bounds.quantiles : bounds.redrawn,
				0,
			),
		),
	);
}
