import { indicators, weightOnTotal } from '$lib/ita';
import { listMetrics } from '$lib/summaries';
import { quartileIds } from '../basis';
import type { Columns } from './columns';
import {
	counted,
	countedYes,
	distinct,
	lacking,
	quantiled,
	summed,
	type Column,
	type Members,
} from './members';

const over = (part: Column, whole: Column) =>
	part.map((value, group) => (whole[group] === 0 ? Number.NaN : value / whole[group]!));

/** Every figure of the groups, each column under its metric's id, and what the figures rest on. */
export function scanFigures(columns: Columns, members: Members): Map<string, Column> {
	const { numbers, flags, agency, agencies } = columns;
	const figures = new Map<string, Column>();
	const set = (name: string, column: Column) => figures.set(name, column);
	const get = (name: string) => figures.get(name)!;
	set('agencies', counted(members));
	set('distinct_agencies', distinct(members, agency, agencies));
	for (const name of Object.keys(flags)) set(name, countedYes(members, flags[name]!));
	const [scored, total] = summed(members, numbers.score!);
	set('scored', scored);
	set('mean_total', over(total, scored));
	set('pass_rate', over(get('passes'), scored));
	set(
		'distance',
		get('passes').map((passes, group) =>
			scored[group] === 0 ? Number.NaN : Math.ceil((scored[group]! * 4) / 5) - passes,
		),
	);
	const quartiles = quantiled(members, numbers.score!, scored, [0.25, 0.5, 0.75]);
	quartileIds.forEach((id, index) => set(id, quartiles[index]!));
	for (const indicator of indicators) {
		const { id } = indicator;
		const [n, sum] = summed(members, numbers[id]!);
		const [below, lack] = lacking(members, numbers[id]!, 85);
		set(`${id}_n`, n);
		set(`${id}_mean`, over(sum, n));
		set(`${id}_below`, over(below, n));
		set(
			`${id}_recoverable`,
			over(lack, n).map((value) => weightOnTotal(indicator) * value),
		);
	}
	for (const name of Object.keys(numbers).filter((name) => name.startsWith('projects'))) {
		const [n, sum] = summed(members, numbers[name]!);
		set(name, sum);
		set(name === 'projects' ? 'plans' : `${name}_n`, n);
	}
	set('completion_rate', over(get('projects_completed'), get('projects')));
	const [rates = new Float64Array()] = quantiled(
		members,
		numbers.completion_rate!,
		get('plans'),
		[0.5],
	);
	set('median_completion', rates);
	for (const { list, boxes } of listMetrics) {
		for (const { choice } of boxes) {
			set(choice.id, over(get(`${choice.id}_count`), get(`${list.id}_answered`)));
		}
	}
	return figures;
}
