import { describe, expect, test } from 'vitest';
import type { MeasuredResults } from '../../bench/measured';
import { pages } from '../../bench/pages';
import { chartsReport, resultsReport } from '../../bench/report';
import type { Size } from '../../bench/sizes';

const size: Size = {
	name: '8300',
	agencies: 1,
	years: '2569',
	allYears: false,
	filters: 3,
	bounds: { results: 0.75, redrawn: 100, quantiles: 110 },
};
const measured: MeasuredResults = {
	agencyYears: 8300,
	chosen: [8300, 1200, 3],
	times: {
		dashboard: [70, 75, 90],
		perResult: [100, 90, 120],
		scan: [5, 4, 6],
		empty: [1, 2, 3],
	},
	unequal: [],
};

describe('results', () => {
	test('stand side by side with their ratio to one query per result set', () => {
		const { lines, failures } = resultsReport(size, measured);
		expect(failures).toEqual([]);
		expect(lines).toEqual([
			'filter change to all results, 3 filters of 8,300 agency-years (they choose 1,200 in the median)',
			'                          median ms  p95 ms  ratio',
			'the dashboard                  75.0    88.5   0.75',
			'one query per result set      100.0   118.0   1.00',
			'typed-array scan                5.0     5.9   0.05',
			'empty round trip                2.0     2.9   0.02',
			"noise: the empty round trip's p95 is 1.4 times its median",
			'✓ the first three give equal values',
			'✓ results, ratio of medians: 0.750, at most 0.750',
		]);
	});
	test('fail where the bound is missed, even by a rounding', () => {
		const times = { ...measured.times, dashboard: [75.1] };
		expect(resultsReport(size, { ...measured, times }).failures).toEqual([
			'results, ratio of medians: 0.751, at most 0.750',
		]);
	});
	test('fail where values differ, and say where', () => {
		const unequal = Array.from({ length: 1234 }, (_, index) => `whole [${index}]: 1 ≠ 2`);
		const { lines, failures } = resultsReport(size, { ...measured, unequal });
		expect(failures).toEqual(['the lines differ in 1,234 values']);
		expect(lines).toContain('✗ the lines differ in 1,234 values');
		expect(lines.filter((line) => line.startsWith('whole'))).toHaveLength(20);
	});
	test('fail where nothing was measured', () => {
		const times = { ...measured.times, dashboard: [] };
		expect(resultsReport(size, { ...measured, times }).failures).toHaveLength(1);
	});
});

describe('charts', () => {
	/** Times of every page, but for those given. */
	const charts = (redrawn: Record<string, number[]> = {}) => ({
		started: [4000, 6000],
		first: [1200],
		redrawn: {
			...Object.fromEntries(pages.map(({ name }) => [name, [40, 80, 60]])),
			...redrawn,
		},
	});

	test('say how many times were taken, page by page', () => {
		const { lines, failures } = chartsReport(size, charts());
		expect(failures).toEqual([]);
		expect(lines.slice(0, 4)).toEqual([
			'                                           times  median ms  p95 ms',
			'request to first figures                       2       5000    5900',
			'file to first charts                           1       1200    1200',
			'filter change to all charts of overview        3         60      78',
		]);
		expect(lines).toHaveLength(4 + 2 * pages.length);
		expect(lines).toContain('✓ redrawn advice, p95 in ms: 78, at most 100');
	});
	test('fail where the slowest changes of a page take too long', () => {
		const { failures } = chartsReport(size, charts({ plans: [40, 120] }));
		expect(failures).toEqual(['redrawn plans, p95 in ms: 116, at most 100']);
	});
	test('may take longer where quantiles are shown', () => {
		expect(chartsReport(size, charts({ scores: [108] })).failures).toEqual([]);
		expect(chartsReport(size, charts({ scores: [111] })).failures).toHaveLength(1);
	});
	test('fail where even the best start takes too long', () => {
		const { failures } = chartsReport(size, { ...charts(), started: [5100, 7000] });
		expect(failures).toEqual(['first figures, best in ms: 5100, at most 5000']);
	});
	test('fail where a page was not measured', () => {
		expect(chartsReport(size, charts({ obstacles: [] })).failures).toHaveLength(1);
	});
});
