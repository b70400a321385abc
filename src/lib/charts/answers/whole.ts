import { agencies, wilson } from '$lib/summaries';
import { countCell, percentCell, textCell, type TableModel } from '$lib/tables';
import { formatCount, formatPercent } from '$lib/words';
import { bars, type BarRow } from '../forms/bars';
import { independenceNote } from '../notes';
import type { ViewContext } from '../view';
import { rankedBoxes, type AnswerList, type AnswerWords } from './lists';
import { wordsOf } from './words';

/** The whole: each list apart, its boxes by how many report them. */
export function wholeView(
	context: ViewContext,
	answerLists: readonly AnswerList[],
	{ title }: AnswerWords,
	answer: string,
) {
	const { overview, language } = context;
	const words = wordsOf(context);
	const all = overview.whole.figure(agencies).value ?? 0;
	const lists = answerLists.map((metrics) => ({
		list: metrics.list,
		answered: overview.whole.figure(metrics.answered).value ?? 0,
		boxes: rankedBoxes(metrics, overview.whole).map((box) => ({
			...box,
			interval: wilson(box.yes, box.share.n),
		})),
	}));
	const rows: BarRow[] = lists.flatMap(({ list, answered, boxes }) => [
		{
			id: list.id,
			kind: 'heading' as const,
			name: words.heading(list.name[language], answered, all),
			texts: [words.percent, words.count],
		},
		...boxes.map(({ choice, share, yes, interval }) => ({
			id: choice.id,
			name: choice.name[language],
			value: share.value,
			interval,
			texts: [formatPercent(share.value), formatCount(share.n > 0 ? yes : undefined)],
		})),
	]);
	return {
		drawing: lists.some(({ answered }) => answered > 0)
			? { description: `${title} ${answer}`, legend: [], ...bars({ rows, maximum: 1 }) }
			: undefined,
		table: tableOf(lists, title, context),
		notes: [words.interval, ...independenceNote(context)],
	};
}

type Lists = {
	list: AnswerList['list'];
	boxes: (ReturnType<typeof rankedBoxes>[number] & { interval: ReturnType<typeof wilson> })[];
}[];

function tableOf(lists: Lists, title: string, context: ViewContext): TableModel {
	const { language } = context;
	const words = wordsOf(context);
	return {
		title,
		notes: [],
		columns: [
			{ id: 'list', label: words.list, kind: 'text' },
			{ id: 'name', label: words.item, kind: 'text' },
			{ id: 'share', label: words.share, kind: 'number' },
			{ id: 'low', label: words.low, kind: 'number' },
			{ id: 'high', label: words.high, kind: 'number' },
			{ id: 'count', label: words.count, kind: 'number' },
			{ id: 'n', label: words.answered, kind: 'number' },
		],
		rows: lists.flatMap(({ list, boxes }) =>
			boxes.map(({ choice, share, yes, interval }) => ({
				id: choice.id,
				cells: {
					list: textCell(list.name[language]),
					name: textCell(choice.name[language]),
					share: percentCell(share.value),
					low: percentCell(interval?.low),
					high: percentCell(interval?.high),
					count: countCell(share.n > 0 ? yes : undefined),
					n: countCell(share.n),
				},
			})),
		),
	};
}
