import { holds, joined, type Breakdowns, type Overview } from '$lib/summaries';
import { type Panel, type Part } from './view';

/** What the panels together need, each broken down by its part. */
export function breakdownsOf(panels: readonly Panel[], partOf: (panel: Panel) => Part): Breakdowns {
	return panels.reduce<Breakdowns>((all, panel) => {
		const part = partOf(panel);
		return part === 'whole' ? all : { ...all, [part]: joined(all[part], panel.wanted) };
	}, {});
}

/** Whether an overview holds what a panel shows of a part. */
export const canShow = ({ wanted }: Panel, part: Part, { asked }: Overview): boolean =>
	part === 'whole' || holds(asked[part], wanted);
