import { describe, expect, test } from 'vitest';
import type { Intake, MeasuredIngest } from '../../bench/ingest/measured';
import { ingestReport, tasksReport } from '../../bench/ingest/report-ingest';

const outcome = '74 columns, 9 rows accepted, 1 refused, 3 findings';
const took = (...times: number[]): Intake[] => times.map((time) => ({ time, rows: 10 }));
const ours = (...times: number[]): Intake[] =>
	took(...times).map((intake) => ({ ...intake, outcome, stages: { parsing: 30, checking: 90 } }));
const measured: MeasuredIngest = {
	csv: ours(800, 760, 900),
	readCsv: took(100, 90, 110),
	parquet: ours(400, 300, 500),
	reader: took(100, 120, 100),
	load: took(50, 60, 70),
};

describe('ways in', () => {
	test('stand beside their yardsticks, with where the time goes', () => {
		const { lines, failures } = ingestReport(measured);
		expect(failures).toEqual([]);
		expect(lines).toEqual([
			'files of 10 rows taken in, 3 turns',
			'                                    median ms  slowest / median',
			'CSV, with all checks                      800              1.13',
			'read_csv(all_varchar)                     100              1.10',
			'Parquet, with all checks                  400              1.25',
			"the reader's pass over all columns        100              1.20",
			'into the warehouse, composed               60              1.17',
			'where the time goes  median ms  share',
			'CSV parsing                 30   25 %',
			'CSV checking                90   75 %',
			'Parquet parsing             30   25 %',
			'Parquet checking            90   75 %',
			`✓ all read the same rows: ${outcome}`,
			'✓ CSV, ratio of medians: 8.00, at most 8.00',
			'✓ Parquet, ratio of medians: 4.00, at most 4.00',
		]);
	});

	test('fail where one takes too long', () => {
		const { failures } = ingestReport({ ...measured, csv: ours(801), parquet: ours(401) });
		expect(failures).toEqual([
			'CSV, ratio of medians: 8.01, at most 8.00',
			'Parquet, ratio of medians: 4.01, at most 4.00',
		]);
	});

	test('fail where they did not read the same', () => {
		const other = ours(400).map((intake) => ({ ...intake, outcome: 'nothing' }));
		expect(ingestReport({ ...measured, parquet: other }).failures).toHaveLength(1);
		const fewer = took(100).map((intake) => ({ ...intake, rows: 9 }));
		expect(ingestReport({ ...measured, readCsv: fewer }).failures).toEqual([
			`rows: 10, 9; outcomes: ${outcome}`,
		]);
	});
});

describe('long tasks', () => {
	const task = (duration: number) => ({ kind: 'longtask', startTime: 0, duration }) as const;
	test('are told with who ran, the longest frame first', () => {
		const frame = (duration: number, by?: string) =>
			({ kind: 'long-animation-frame', startTime: 0, duration, by }) as const;
		const loads = [[task(60), frame(70, 'one'), frame(90, 'other'), frame(99)], [], [task(51)]];
		const { lines, failures } = tasksReport('visits.csv', loads);
		expect(failures).toEqual(['visits.csv, longest task in ms, median: 51, at most 50']);
		expect(lines).toEqual([
			'visits.csv opened in the dashboard 3 times: 1 tasks over 50 ms in the median, p95 of the longest 59 ms',
			'  90 ms other',
			'  70 ms one',
			'✗ visits.csv, longest task in ms, median: 51, at most 50',
		]);
	});
	test('meet the bound where there are none', () => {
		expect(tasksReport('visits.csv', [[], []]).failures).toEqual([]);
	});
});
