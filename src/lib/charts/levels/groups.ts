import { incomplete } from '$lib/ita';
import { passRate } from '$lib/summaries';
import { countCell, figureCell, textCell, type TableModel } from '$lib/tables';
import { formatPercent } from '$lib/words';
import { rowId } from '../clicks';
import { extremes } from '../extremes';
import { stacks } from '../forms/stacks';
import { groupCells, groupColumns } from '../group-table';
import { markedFew } from '../few';
import { nText, type Group } from '../groups';
import type { ViewContext } from '../view';
import { levelGroups } from './level-groups';
import { levelSets, unknownLevel, type LevelSet } from './sets';
import { wordsOf } from './words';

interface SetOfGroup {
	readonly group: Group;
	readonly set: LevelSet;
}

/** By district or type: a 100 % stack of levels each; of two sets of levels a stack each. */
export function groupsView(context: ViewContext) {
	const { language } = context;
	const words = wordsOf(context);
	const groups = levelGroups(context);
	const entries = groups.flatMap((group) =>
		levelSets(group.levels, language, words).map((set) => ({ group, set })),
	);
	const several = new Set(entries.map(({ set }) => set.id)).size > 1;
	const answer =
		extremes(groups, passRate, words.extremes, formatPercent, context) ??
		(entries.length > 0 ? words.noScores : context.words.noData);
	const segments = [
		...new Map(entries.flatMap(({ set }) => set.levels).map((level) => [level.id, level])).values(),
	].map(({ id, name, color }) => ({ id, label: name, color }));
	const nameOf = ({ group, set }: SetOfGroup) =>
		several ? `${group.name} · ${set.name}` : group.name;
	return {
		answer,
		n: entries.reduce((sum, { set }) => sum + set.n, 0),
		drawing:
			entries.length === 0
				? undefined
				: {
						description: `${words.title} ${answer}`,
						...stacks({
							clickable: true,
							segments,
							rows: entries.map((entry) => ({
								id: several ? rowId(entry.group.id, entry.set.id) : entry.group.id,
								group: entry.group.id,
								name: nameOf(entry),
								faded: entry.group.faded,
								...markedFew(context, entry.set.n),
								texts: [nText(entry.set.n)],
								shares: Object.fromEntries(
									entry.set.levels.map(({ id, count }) => [id, count / entry.set.n]),
								),
								tips: Object.fromEntries(
									entry.set.levels.map(({ id, name, count }) => [
										id,
										words.tip(nameOf(entry), name, formatPercent(count / entry.set.n), count),
									]),
								),
							})),
						}),
					},
		table: tableOf(entries, segments, context),
	};
}

function tableOf(
	entries: readonly SetOfGroup[],
	segments: readonly { id: string; label: string }[],
	context: ViewContext,
): TableModel {
	const words = wordsOf(context);
	// Every set has these, so that none of them is a zero; a level of the other set is no cell at all.
	const everywhere = segments.filter(({ id }) => id === incomplete.id || id === unknownLevel);
	return {
		title: words.title,
		notes: [],
		columns: groupColumns(context, [
			{ id: 'set', label: words.set, kind: 'text' },
			{ id: 'n', label: words.n, kind: 'number' },
			...segments.map(({ id, label }) => ({ id, label, kind: 'number' as const })),
			{ id: 'passRate', label: words.passRate, kind: 'number' },
		]),
		rows: entries.map(({ group, set }) => ({
			id: rowId(group.id, set.id),
			group: group.id,
			cells: groupCells(context, group, set.n, {
				set: textCell(set.name),
				n: countCell(set.n),
				...Object.fromEntries(everywhere.map(({ id }) => [id, countCell(0)])),
				...Object.fromEntries(set.levels.map(({ id, count }) => [id, countCell(count)])),
				passRate: figureCell(group.row.figure(passRate), passRate),
			}),
		})),
	};
}
