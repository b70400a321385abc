import { restsOnFew, type SummaryRow } from '$lib/summaries';
import { countCell, figureCell } from '$lib/tables';
import { formatCount, formatPercent, unknown } from '$lib/words';
import { heat, type HeatRow } from '../forms/heat';
import { groupTable } from '../group-table';
import { groupsOf, type Group } from '../groups';
import type { ViewContext } from '../view';
import { listHead, obstacleLists } from './lists';
import { wordsOf } from './words';

/** Between the two lists stands an empty column: they are never one list. */
const spacer = '';

const answered = (row: SummaryRow) =>
	obstacleLists.map((list) => row.figure(list.answered).value ?? 0);

/** By district or type: a cell for each box, the two lists apart. */
export function groupsView(context: ViewContext, answer: string) {
	const { language } = context;
	const words = wordsOf(language);
	const groups = groupsOf(context);
	const known = groups.filter(({ row }) => Math.max(...answered(row)) > 0);
	const heads = obstacleLists.map((list) =>
		list.boxes.map(({ choice }) => `${listHead(list, context)}\n${choice.short[language]}`),
	);
	const columns = heads.flatMap((head, index) => (index > 0 ? [spacer, ...head] : head));
	return {
		drawing:
			known.length === 0
				? undefined
				: {
						description: `${words.title} ${answer}`,
						legend: [],
						minimumWidth: 580,
						...heat({
							columns,
							maximum: 1,
							rows: known.map((group) => rowOf(group, context)),
						}),
					},
		table: groupTable(context, groups, {
			title: words.title,
			few: ({ row }) => Math.max(...answered(row)),
			columns: obstacleLists.flatMap((list) => [
				{
					id: list.answered.id,
					label: words.answeredOf(listHead(list, context)),
					cell: ({ row }: Group) => countCell(row.figure(list.answered).value ?? 0),
				},
				...list.boxes.map(({ choice, share }) => ({
					id: share.id,
					label: `${listHead(list, context)}: ${choice.name[language]}`,
					cell: ({ row }: Group) => ({
						...figureCell(row.figure(share), share),
						tint: row.figure(share).value,
					}),
				})),
			]),
		}),
		notes: [],
	};
}

function rowOf({ id, name, row, faded }: Group, context: ViewContext): HeatRow {
	const words = wordsOf(context.language);
	const cells = obstacleLists.flatMap((list, index) => [
		...(index > 0 ? [{ value: undefined, text: '', tip: '' }] : []),
		...list.boxes.map(({ choice, share, yes }) => {
			const { value, n } = row.figure(share);
			return {
				value,
				text: value === undefined ? unknown : `${Math.round(value * 100)}`,
				tip: words.tip(
					name,
					`${listHead(list, context)}: ${choice.name[context.language]}`,
					formatPercent(value),
					row.figure(yes).value ?? 0,
					n,
				),
			};
		}),
	]);
	const counts = answered(row);
	const few = restsOnFew(Math.max(...counts));
	return {
		id,
		name,
		faded,
		few,
		texts: [`n ${counts.map(formatCount).join(' / ')}${few ? ` ${context.words.few}` : ''}`],
		cells,
	};
}
