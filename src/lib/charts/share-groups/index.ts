import { restsOnFew, type Metric } from '$lib/summaries';
import { countCell, figureCell } from '$lib/tables';
import { formatCount, formatPercent, formatRate, unknown } from '$lib/words';
import { heat } from '../forms/heat';
import { groupTable } from '../group-table';
import { markedFew } from '../few';
import { groupsOf, nText, type Group } from '../groups';
import { leastFirst } from '../least-first';
import type { ViewContext } from '../view';
import { wordsOf } from './words';

/** A share that each group is asked for. */
export interface ShareColumn {
	/** As numbered on the form. */
	readonly number: string;
	readonly name: string;
	readonly share: Metric;
}

const minimumColumn = 50;
const beside = 180;
/** Narrower than this a head is its number alone. */
const namedColumns = 6;

/** By district or type: a cell for each of several shares, every one with its own n. */
export function shareGroups(
	context: ViewContext,
	shares: readonly ShareColumn[],
	title: string,
	answer: string,
) {
	const words = wordsOf(context.language);
	const columns = leastFirst(shares, context.overview.whole);
	const counts = ({ row }: Group) => columns.map(({ share }) => row.figure(share).n);
	const most = (group: Group) => Math.max(0, ...counts(group));
	const fewest = (group: Group) => Math.min(...counts(group).filter((n) => n > 0));
	const groups = groupsOf(context);
	const known = groups.filter((group) => most(group) > 0);
	return {
		drawing:
			known.length === 0
				? undefined
				: {
						description: `${title} ${answer}`,
						legend: [],
						minimumWidth: beside + minimumColumn * columns.length,
						...heat({
							lines: 2,
							maximum: 1,
							columns: columns.map(({ number, name }) =>
								columns.length > namedColumns ? number : `${number}\n${name}`,
							),
							rows: known.map((group) => ({
								id: group.id,
								name: group.name,
								faded: group.faded,
								...markedFew(context, most(group)),
								few: restsOnFew(context.overview, fewest(group)),
								texts: [nText(most(group))],
								cells: columns.map(({ number, name, share }) => {
									const { value, n } = group.row.figure(share);
									return {
										value,
										text:
											value === undefined ? unknown : `${formatRate(value)}\nn ${formatCount(n)}`,
										tip: words.tip(group.name, `${number} ${name}`, formatPercent(value), n),
									};
								}),
							})),
						}),
					},
		table: groupTable(context, groups, {
			title,
			few: fewest,
			columns: columns.flatMap(({ number, name, share }) => [
				{
					id: share.id,
					label: `${number} ${name}`,
					cell: ({ row }: Group) => ({
						...figureCell(row.figure(share), share),
						tint: row.figure(share).value,
					}),
				},
				{
					id: `${share.id}_n`,
					label: `${number} n`,
					nOf: share.id,
					cell: ({ row }: Group) => countCell(row.figure(share).n),
				},
			]),
		}),
		notes: [words.cell],
	};
}
