import { indicatorMetrics, restsOnFew, type SummaryRow } from '$lib/summaries';
import { countCell, figureCell } from '$lib/tables';
import { formatScore, formatScoreShort, unknown } from '$lib/words';
import { heat } from '../forms/heat';
import { groupTable } from '../group-table';
import { groupsOf, nText, ordered, type Group } from '../groups';
import type { ViewContext } from '../view';
import { wordsOf } from './words';

/** All points an average agency of the group could gain. */
const toGain = (row: SummaryRow) =>
	indicatorMetrics.reduce((sum, { recoverable }) => sum + (row.figure(recoverable).value ?? 0), 0);

/** How many agencies stand behind the group's row: the most any indicator has. */
const most = (row: SummaryRow) =>
	Math.max(...indicatorMetrics.map(({ recoverable }) => row.figure(recoverable).n));

/** By district or type: a cell for each indicator, deeper where there is more to gain. */
export function groupsView(context: ViewContext) {
	const { language } = context;
	const words = wordsOf(language);
	const groups = ordered(groupsOf(context), context, ({ row }) =>
		most(row) > 0 ? toGain(row) : undefined,
	);
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
								few: restsOnFew(most(row)),
								texts: [nText(most(row), context.words)],
								cells: cellsOf(row, name, context),
							})),
						}),
					},
		table: groupTable(context, groups, {
			title: words.title,
			few: ({ row }) => most(row),
			columns: [
				{ id: 'n', label: 'n', cell: ({ row }) => countCell(most(row)) },
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
	const large = known.filter(({ row }) => !restsOnFew(most(row)));
	const [first] = [...(large.length > 0 ? large : known)].sort(
		(a, b) => toGain(b.row) - toGain(a.row),
	);
	if (!first) return context.words.noData;
	return wordsOf(context.language).groups(first.name, toGain(first.row), most(first.row));
}
