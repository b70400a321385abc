import { holds, joined, type Breakdowns, type Overview } from '$lib/summaries';
import type { Panel, Part } from './view';

/** What the panels together need, each broken down by its part. */
export function breakdownsOf<More>(
	panels: readonly Panel<More>[],
	partOf: (panel: Panel<More>) => Part,
): Breakdowns {
	return panels.reduce<Breakdowns>((all, panel) => {
		const part = partOf(panel);
		return part === 'whole' ? all : { ...all, [part]: joined(all[part], panel.wanted) };
	}, {});
}

/** Whether an overview holds what a panel shows of a part. */
export const canShow = (
	{ wanted }: Pick<Panel, 'wanted'>,
	part: Part,
	{ asked }: Overview,
): boolean => part === 'whole' || holds(asked.breakdowns[part], wanted);
