import type { Columns } from './columns';
import { quantilesOf } from './select';

/** The changes of the rows against the year before: n, now and before of each. */
export function scanChanges(columns: Columns, rows: Int32Array): Map<string, number[]> {
	const { numbers, flags, codes, before } = columns;
	const totals: [Float64Array, Float64Array] = [
		new Float64Array(rows.length),
		new Float64Array(rows.length),
	];
	const visited = [0, 0, 0];
	const passes = [0, 0, 0];
	const incomplete = [0, 0, 0];
	const completion = [0, 0, 0];
	const completed = [0, 0];
	const planned = [0, 0];
	const count = (figure: number[], flag: Uint8Array, now: number, then: number) => {
		figure[0]!++;
		figure[1]! += flag[now]!;
		figure[2]! += flag[then]!;
	};
	for (const now of rows) {
		const then = before[now]!;
		if (then < 0) continue;
		visited[0]!++;
		if (codes.regime.codes[now] === codes.regime.codes[then] && codes.regime.codes[now] !== 0) {
			if (flags.scored![now] && flags.scored![then]) {
				totals[0][passes[0]!] = numbers.score![now]!;
				totals[1][passes[0]!] = numbers.score![then]!;
				count(passes, flags.passes!, now, then);
			}
			if (flags.assessed![now] && flags.assessed![then]) {
				count(incomplete, flags.incomplete!, now, then);
			}
		}
		const sameRound = codes.plan_round.codes[now] === codes.plan_round.codes[then];
		const known = ![now, then].some((row) => Number.isNaN(numbers.completion_rate![row]!));
		if (known && sameRound && codes.plan_round.codes[now] !== 0) {
			completion[0]!++;
			[now, then].forEach((row, side) => {
				completed[side]! += numbers.projects_completed![row]!;
				planned[side]! += numbers.projects![row]!;
			});
		}
	}
	const n = passes[0]!;
	const medians = totals.flatMap((values) => quantilesOf(values, 0, n, [0.5]));
	const changes: [string, number[]][] = [
		['visited', [visited[0]!, visited[0]!, visited[0]!]],
		['passes', passes],
		['median', [n, ...medians]],
		['incomplete', incomplete],
		['completion', [completion[0]!, ...completed.map((sum, side) => sum / planned[side]!)]],
	];
	return new Map(
		changes.map(([id, figure]) => [id, figure[0]! > 0 ? figure : [0, Number.NaN, Number.NaN]]),
	);
}
