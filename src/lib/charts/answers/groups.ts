import { restsOnFew, type SummaryRow } from '$lib/summaries';
import { countCell, figureCell } from '$lib/tables';
import { formatCount, formatPercent, unknown } from '$lib/words';
import { fewWords } from '../few';
import { heat, type HeatRow } from '../forms/heat';
import { groupTable } from '../group-table';
import { groupsOf, type Group } from '../groups';
import type { ViewContext } from '../view';
import type { AnswerList, AnswerWords } from './lists';
import { wordsOf } from './words';

/** Between two lists stands an empty column: they are never one list. */
const spacer = '';
const minimumColumn = 46;
const beside = 180;

interface Setting {
	readonly context: ViewContext;
	readonly lists: readonly AnswerList[];
	readonly own: AnswerWords;
}

const answered = (row: SummaryRow, lists: readonly AnswerList[]) =>
	lists.map((list) => row.figure(list.answered).value ?? 0);

const most = (row: SummaryRow, lists: readonly AnswerList[]) => Math.max(...answered(row, lists));

/** By district or type: a cell for each box, the lists apart. */
export function groupsView(
	context: ViewContext,
	lists: readonly AnswerList[],
	own: AnswerWords,
	answer: string,
) {
	const setting = { context, lists, own };
	const groups = groupsOf(context);
	const known = groups.filter(({ row }) => most(row, lists) > 0);
	const columns = lists.flatMap((list, index) => [
		...(index > 0 ? [spacer] : []),
		...list.boxes.map(({ choice }) =>
			[...headOf(index, setting), choice.short[context.language]].join('\n'),
		),
	]);
	return {
		drawing:
			known.length === 0
				? undefined
				: {
						description: `${own.title} ${answer}`,
						legend: [],
						minimumWidth: beside + minimumColumn * columns.length,
						...heat({
							columns,
							maximum: 1,
							rows: known.map((group) => rowOf(group, setting)),
						}),
					},
		table: tableOf(groups, setting),
		notes: [wordsOf(context).cell(own.heads)],
	};
}

/** The short head of a list; nothing where there is only one. */
function headOf(index: number, { own }: Setting): string[] {
	const head = own.heads[index];
	return head === undefined ? [] : [head];
}

/** The full name of a box, after its list's head. */
const named = (index: number, name: string, setting: Setting) =>
	[...headOf(index, setting), name].join(': ');

function rowOf({ id, name, row, faded }: Group, setting: Setting): HeatRow {
	const { lists, context } = setting;
	const words = wordsOf(context);
	const cells = lists.flatMap((list, index) => [
		...(index > 0 ? [{ value: undefined, text: '', tip: '' }] : []),
		...list.boxes.map(({ choice, share, yes }) => {
			const { value, n } = row.figure(share);
			return {
				value,
				text: value === undefined ? unknown : formatCount(value * 100),
				tip: words.tip(
					name,
					named(index, choice.name[context.language], setting),
					formatPercent(value),
					row.figure(yes).value ?? 0,
					n,
				),
			};
		}),
	]);
	const few = answered(row, lists).some((n) => restsOnFew(context.overview, n));
	const counts = answered(row, lists).map(formatCount).join(' / ');
	return {
		id,
		name,
		faded,
		...(few && { few, fewWords: fewWords(context).mark }),
		texts: [`n ${counts}`],
		cells,
	};
}

function tableOf(groups: readonly Group[], setting: Setting) {
	const { lists, own, context } = setting;
	const { language } = context;
	const words = wordsOf(context);
	return groupTable(context, groups, {
		title: own.title,
		few: ({ row }) => Math.min(...answered(row, lists).filter((n) => n > 0)),
		columns: lists.flatMap((list, index) => [
			{
				id: list.answered.id,
				label: [words.answered, ...headOf(index, setting)].join(' '),
				cell: ({ row }: Group) => countCell(row.figure(list.answered).value ?? 0),
			},
			...list.boxes.map(({ choice, share }) => ({
				id: share.id,
				label: named(index, choice.name[language], setting),
				cell: ({ row }: Group) => ({
					...figureCell(row.figure(share), share),
					tint: row.figure(share).value,
				}),
			})),
		]),
	});
}
