import { passing, passRate, type Measure, type SummaryRow } from '$lib/summaries';
import { groupsOf, ordered, type Group } from '../groups';
import type { ViewContext } from '../view';

/** A group with its rows by set of levels and level. */
export interface LevelGroup extends Group {
	readonly levels: readonly SummaryRow[];
}

/** Rows of one group as one: counts add up, and the pass rate is of the sums. */
function together(rows: readonly SummaryRow[]): SummaryRow {
	const sum = (metric: Measure) =>
		rows.reduce(
			(all, { figure }) => {
				const { value = 0, n } = figure(metric);
				return { value: all.value + value, n: all.n + n };
			},
			{ value: 0, n: 0 },
		);
	return {
		key: rows[0]?.key ?? {},
		figure(metric) {
			if (metric !== passRate) return sum(metric);
			const { value, n } = sum(passing);
			return { value: n > 0 ? value / n : undefined, n };
		},
	};
}

/**
 * The groups by pass rate. The overview's own rows of them are under the levels chosen, which this
 * panel looks past: a district without an AA would be lost, and every pass rate be of AA alone.
 */
export function levelGroups(context: ViewContext): LevelGroup[] {
	const { overview, part } = context;
	const rows = part === 'district' ? overview.districtLevels : overview.typeLevels;
	const byId = new Map<string, { group: Group; levels: SummaryRow[] }>();
	for (const group of groupsOf(context, rows)) {
		const own = byId.get(group.id) ?? { group, levels: [] };
		own.levels.push(group.row);
		byId.set(group.id, own);
	}
	const groups = [...byId.values()].map(({ group, levels }) => ({
		...group,
		row: together(levels),
		levels,
	}));
	return ordered(groups, context, ({ row }) => row.figure(passRate).value);
}
