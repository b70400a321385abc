import type { ReportRows, Transition } from '$lib/summaries';
import { countCell, percentCell, textCell, type Cell, type TableModel } from '$lib/tables';
import { formatCountChange } from '$lib/words';
import { levelsPanel } from '../levels';
import { levelSets, unknownLevel } from '../levels/sets';
import { wordsOf as levelWordsOf } from '../levels/words';
import type { ViewContext } from '../view';
import { section } from './section';
import { wordsOf } from './words';

const sum = (transitions: readonly Transition[]) =>
	transitions.reduce((total, { n }) => total + n, 0);

/** How many agencies are at each level, and of the same agencies how many were the year before. */
export const levelsSection = section('levels', 'whole', {
	...levelsPanel,
	view(context) {
		const words = wordsOf(context.language);
		const view = levelsPanel.view(context);
		const notes = [...view.notes, words.levelPairsNote(sum(transitionsOf(context)))];
		return { ...view, notes, table: { ...tableOf(context), title: view.title, notes } };
	},
});

const transitionsOf = ({ overview }: ViewContext<ReportRows>) =>
	overview.more.movers?.transitions ?? [];

function tableOf(context: ViewContext<ReportRows>): Omit<TableModel, 'title' | 'notes'> {
	const { overview, language } = context;
	const words = wordsOf(language);
	const levelWords = levelWordsOf(context);
	const sets = levelSets(overview.levels, language, levelWords);
	const transitions = transitionsOf(context);
	const compared = transitions.length > 0;
	const pairs = (side: 'before' | 'now', level: string) =>
		compared && level !== unknownLevel
			? sum(transitions.filter((one) => one[side] === level))
			: undefined;
	return {
		columns: [
			{ id: 'level', label: levelWords.level, kind: 'text' },
			...(sets.length > 1 ? [{ id: 'set', label: levelWords.set, kind: 'text' as const }] : []),
			{ id: 'count', label: levelWords.count, kind: 'number' },
			{ id: 'share', label: levelWords.share, kind: 'number' },
			{ id: 'before', label: words.levelsBefore, kind: 'number' },
			{ id: 'now', label: words.levelsNow, kind: 'number' },
			{ id: 'change', label: words.change, kind: 'number' },
		],
		rows: sets.flatMap((set) =>
			set.levels.map(({ id, name, count }, order) => ({
				id: `${set.id}/${id}`,
				cells: {
					level: { ...textCell(name), sort: order },
					set: textCell(set.name),
					count: countCell(count),
					share: percentCell(count / set.n),
					before: countCell(pairs('before', id)),
					now: countCell(pairs('now', id)),
					change: changeCell(pairs('now', id), pairs('before', id)),
				},
			})),
		),
		totals: [
			{
				id: 'total',
				cells: {
					level: textCell(words.total),
					count: countCell(sets.reduce((all, { n }) => all + n, 0)),
					before: countCell(compared ? sum(transitions) : undefined),
					now: countCell(compared ? sum(transitions) : undefined),
				},
			},
		],
	};
}

const changeCell = (now: number | undefined, before: number | undefined): Cell =>
	now === undefined || before === undefined
		? countCell(undefined)
		: { text: formatCountChange(now - before), sort: now - before };
