import { sideMetrics, sides, type ScoreRows } from '$lib/summaries';
import { countCell, figureCell } from '$lib/tables';
import { formatCount } from '$lib/words';
import { amongLarge, rankable } from '../extremes';
import { stacks } from '../forms/stacks';
import { groupTable } from '../group-table';
import { markedFew } from '../few';
import { groupsOf, nText, ordered, type Group } from '../groups';
import type { ViewContext } from '../view';
import { wordsOf } from './words';

const n = ({ row }: Group) => row.figure(sideMetrics.neither).n;
const short = (group: Group) => {
	const { value } = group.row.figure(sideMetrics.neither);
	return n(group) > 0 && value !== undefined ? 1 - value / n(group) : undefined;
};

/** By district or type: a 100 % stack of the sides agencies fall short on. */
export function groupsView(context: ViewContext<ScoreRows>) {
	const { language } = context;
	const words = wordsOf(context);
	const groups = ordered(groupsOf(context), context, short);
	const known = groups.filter((group) => n(group) > 0);
	const { groups: ranked, passedOver } = rankable(context, known, n);
	const [most] = ranked.sort((a, b) => (short(b) ?? 0) - (short(a) ?? 0));
	const answer = most
		? amongLarge(words.groups(most.name, short(most) ?? 0, n(most)), passedOver, context)
		: context.words.noData;
	const segments = sides.map((side) => ({
		id: side,
		color: `side-${side}`,
		label: sideMetrics[side].label[language],
	}));
	return {
		answer,
		drawing:
			known.length === 0
				? undefined
				: {
						description: `${words.title} ${answer}`,
						...stacks({
							clickable: true,
							segments,
							rows: known.map((group) => {
								const count = (side: (typeof sides)[number]) =>
									group.row.figure(sideMetrics[side]).value ?? 0;
								return {
									id: group.id,
									name: group.name,
									faded: group.faded,
									...markedFew(context, n(group)),
									texts: [nText(n(group))],
									shares: Object.fromEntries(
										sides.map((side) => [
											side,
											count(side) > 0 ? count(side) / n(group) : undefined,
										]),
									),
									tips: Object.fromEntries(
										sides.map((side) => [
											side,
											`${group.name} · ${sideMetrics[side].label[language]} ${formatCount(count(side))}/${formatCount(n(group))}`,
										]),
									),
								};
							}),
						}),
					},
		table: groupTable(context, groups, {
			title: words.title,
			few: n,
			columns: [
				{ id: 'n', label: words.n, cell: (group: Group) => countCell(n(group)) },
				...sides.map((side) => ({
					id: side,
					label: sideMetrics[side].label[language],
					cell: ({ row }: Group) => figureCell(row.figure(sideMetrics[side]), sideMetrics[side]),
				})),
			],
		}),
		notes: [],
	};
}
