import { bound, count, joined, table, type Report } from '../report';
import { median, percentile95 } from '../statistics';
import {
	intakeNames,
	type Intake,
	type IntakeName,
	type LongTask,
	type MeasuredIngest,
} from './measured';
import { ingestSize } from './size';

const { bounds } = ingestSize;

const timesOf = (intakes: readonly Intake[]) => intakes.map(({ time }) => time);

/** How far the slowest turn is from the middle one: what of a difference is the machine's. */
const spread = (times: readonly number[]) => Math.max(...times) / median(times);

/** Each stage's median, and its share of them all. */
function stagesOf(name: string, intakes: readonly Intake[]): string[][] {
	const names = Object.keys(intakes[0]?.stages ?? {});
	const medians = names.map((stage) => median(intakes.map(({ stages }) => stages?.[stage] ?? 0)));
	const all = medians.reduce((sum, time) => sum + time, 0);
	return names.map((stage, index) => {
		const time = medians[index] ?? Number.NaN;
		return [`${name} ${stage}`, time.toFixed(0), `${((100 * time) / all).toFixed(0)} %`];
	});
}

/** What must be the same however the rows come: else the times are of different work. */
function sameRows(measured: MeasuredIngest): Report {
	const { csv, parquet, readCsv, reader } = measured;
	const all = [...csv, ...parquet, ...readCsv, ...reader];
	const rows = new Set(all.map((intake) => intake.rows));
	const outcomes = new Set([...csv, ...parquet].map(({ outcome }) => outcome));
	if (rows.size === 1 && outcomes.size === 1)
		return { lines: [`✓ all read the same rows: ${[...outcomes].join()}`], failures: [] };
	const said = `rows: ${[...rows].join(', ')}; outcomes: ${[...outcomes].join(' and ')}`;
	return { lines: [`✗ ${said}`], failures: [said] };
}

/** Files taken in, each way beside its yardstick, and where the time goes. */
export function ingestReport(measured: MeasuredIngest): Report {
	const names = Object.keys(intakeNames) as IntakeName[];
	const middle = (name: IntakeName) => median(timesOf(measured[name]));
	const turns = measured.csv.length;
	const head = `files of ${count(measured.csv[0]?.rows ?? 0)} rows taken in, ${turns} turns`;
	return joined(
		{
			lines: [
				head,
				...table([
					['', 'median ms', 'slowest / median'],
					...names.map((name) => [
						intakeNames[name],
						middle(name).toFixed(0),
						spread(timesOf(measured[name])).toFixed(2),
					]),
				]),
				...table([
					['where the time goes', 'median ms', 'share'],
					...stagesOf('CSV', measured.csv),
					...stagesOf('Parquet', measured.parquet),
				]),
			],
			failures: [],
		},
		sameRows(measured),
		bound('CSV, ratio of medians', middle('csv') / middle('readCsv'), bounds.csv, 2),
		bound('Parquet, ratio of medians', middle('parquet') / middle('reader'), bounds.parquet, 2),
	);
}

/** Long tasks of the main thread while a file is opened, the longest first, with who ran. */
export function tasksReport(name: string, loads: readonly (readonly LongTask[])[]): Report {
	const of = (kind: LongTask['kind'], tasks: readonly LongTask[]) =>
		tasks.filter((task) => task.kind === kind);
	const longest = loads.map((tasks) =>
		Math.max(0, ...of('longtask', tasks).map(({ duration }) => duration)),
	);
	const frames = loads
		.flatMap((tasks) => of('long-animation-frame', tasks))
		.filter(({ by }) => by !== undefined)
		.sort((one, other) => other.duration - one.duration);
	const counts = loads.map((tasks) => of('longtask', tasks).length);
	return joined(
		{
			lines: [
				`${name} opened in the dashboard ${loads.length} times: ${median(counts)} tasks over 50 ms in the median, p95 of the longest ${percentile95(longest).toFixed(0)} ms`,
				...frames.slice(0, 10).map(({ duration, by }) => `  ${duration.toFixed(0)} ms ${by ?? ''}`),
			],
			failures: [],
		},
		bound(`${name}, longest task in ms, median`, median(longest), bounds.longestTask, 0),
	);
}
