import { indicatorMetrics, type SummaryRow } from '$lib/summaries';
import { countCell, figureCell } from '$lib/tables';
import { formatScore, formatScoreShort, unknown } from '$lib/words';
import { amongLarge, rankable } from '../extremes';
import { heat } from '../forms/heat';
import { groupTable } from '../group-table';
import { markedFew } from '../few';
import { groupsOf, nText, ordered, type Group } from '../groups';
import type { ViewContext } from '../view';
import { wordsOf } from './words';

/** All points an average agency of the group could gain; unknown unless all ten indicators are known. */
function toGain(row: SummaryRow): number | undefined {
	const values = indicatorMetrics.map(({ recoverable }) => row.figure(recoverable).value);
	return values.every((value) => value !== undefined)
		? values.reduce((sum, value) => sum + value, 0)
		: undefined;
}

const counts = (row: SummaryRow) =>
	indicatorMetrics.map(({ recoverable }) => row.figure(recoverable).n);

/** The most agencies any indicator of the group rests on. */
const most = (row: SummaryRow) => Math.max(...counts(row));

/** The fewest agencies an indicator of the group rests on, of those that have any. */
const least = (row: SummaryRow) => Math.min(...counts(row).filter((n) => n > 0));

/** By district or type: a cell for each indicator, deeper where there is more to gain. */
export function groupsView(context: ViewContext) {
	const { language } = context;
	const words = wordsOf(language);
	const groups = ordered(groupsOf(context), context, ({ row }) => toGain(row));
	const known = groups.filter(({ row }) => most(row) > 0);
	const answer = answerOf(known, context);
	const deepest = Math.max(
		...known.flatMap(({ row }) =>
			indicatorMetrics.map(({ recoverable }) => row.figure(recoverable).value ?? 0),
		),
	);
	return {
		answer,
		drawing:
			known.length === 0
				? undefined
				: {
						description: `${words.title} ${answer}`,
						legend: [],
						minimumWidth: 480,
						...heat({
							columns: indicatorMetrics.map(
								({ indicator }) => `${indicator.number}\n${indicator.form.toUpperCase()}`,
							),
							maximum: deepest,
							rows: known.map(({ id, name, row, faded }) => ({
								id,
								name,
								faded,
								...markedFew(context, least(row)),
								texts: [nText(least(row))],
								cells: cellsOf(row, name, context),
							})),
						}),
					},
		table: groupTable(context, groups, {
			title: words.title,
			few: ({ row }) => least(row),
			columns: [
				{ id: 'n', label: 'n', cell: ({ row }) => countCell(most(row) > 0 ? least(row) : 0) },
				...indicatorMetrics.flatMap(({ indicator, mean, recoverable }) => [
					{
						id: recoverable.id,
						label: words.recoverableOf(indicator.number),
						cell: ({ row }: Group) => ({
							...figureCell(row.figure(recoverable), recoverable),
							tint: (row.figure(recoverable).value ?? 0) / (deepest || 1),
						}),
					},
					{
						id: mean.id,
						label: words.meanOf(indicator.number),
						cell: ({ row }: Group) => figureCell(row.figure(mean), mean),
					},
				]),
			],
		}),
		notes: [words.target],
	};
}

function cellsOf(row: SummaryRow, group: string, { language }: ViewContext) {
	const words = wordsOf(language);
	return indicatorMetrics.map(({ indicator, recoverable, mean }) => {
		const { value, n } = row.figure(recoverable);
		return {
			value,
			text: value === undefined ? unknown : formatScoreShort(value),
			tip: words.tip(
				group,
				`${indicator.number} ${indicator.name[language]}`,
				formatScore(value),
				formatScore(row.figure(mean).value),
				n,
			),
		};
	});
}

/** The group with most to gain; groups of few agencies only where there are no others. */
function answerOf(known: readonly Group[], context: ViewContext): string {
	const complete = known.flatMap(({ name, row }) => {
		const points = toGain(row);
		return points === undefined ? [] : [{ name, points, n: least(row) }];
	});
	const { groups, passedOver } = rankable(context, complete, ({ n }) => n);
	const [first] = groups.sort((a, b) => b.points - a.points);
	if (!first) return context.words.noData;
	const said = wordsOf(context.language).groups(first.name, first.points, first.n);
	return amongLarge(said, passedOver, context);
}
