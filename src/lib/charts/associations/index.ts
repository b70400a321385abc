import {
	differenceDefinition,
	differenceIn,
	obstacleAssociations,
	restsOnFew,
	type Association,
	type Difference,
} from '$lib/summaries';
import { countCell, percentCell, textCell } from '$lib/tables';
import { formatCount, formatPercent, formatRateChange, unknown } from '$lib/words';
import { differences, type DifferenceRow } from '../forms/differences';
import { groupNotes, independenceNote, nNote } from '../notes';
import type { Panel, ViewContext } from '../view';
import { wordsOf } from './words';

interface Entry {
	readonly own: Association;
	readonly name: string;
	readonly with: { readonly value: number | undefined; readonly n: number };
	readonly without: { readonly value: number | undefined; readonly n: number };
	readonly difference: Difference | undefined;
}

/** Which obstacles go along with low completion, and which with low totals. */
export function associationsPanel<More>(): Panel<More> {
	return {
		id: 'obstacle-associations',
		defined: differenceDefinition.id,
		parts: ['whole'],
		whole: obstacleAssociations.flatMap((own) => [own.with, own.without]),
		wanted: { metrics: [] },
		view(context) {
			const { overview, language } = context;
			const words = wordsOf(language);
			const entries = obstacleAssociations.map((own) => ({
				own,
				name: own.name[language],
				with: overview.whole.figure(own.with),
				without: overview.whole.figure(own.without),
				difference: differenceIn(overview.whole, own),
			}));
			const n = Math.max(...entries.map((entry) => entry.with.n + entry.without.n));
			const known = entries.filter(({ difference }) => difference);
			const notes = [
				nNote(context, n),
				words.association,
				words.interval,
				...independenceNote(context),
				words.basis,
				...groupNotes(context),
			];
			const answer = answerOf(known, n, context);
			return {
				title: words.title,
				answer,
				drawing:
					known.length === 0
						? undefined
						: {
								description: `${words.title} ${answer}`,
								legend: [],
								...differences({ rows: rowsOf(entries, context) }),
							},
				table: { ...tableOf(entries, context), notes },
				toggles: undefined,
				n,
				past: [],
				notes,
			};
		},
	};
}

/** The clearest difference in words: of those whose interval leaves zero out, the greatest. */
function answerOf(known: readonly Entry[], n: number, context: ViewContext) {
	const { overview, language, words: common } = context;
	const words = wordsOf(language);
	if (n === 0) return common.noData;
	if (known.length === 0) return words.few;
	const clear = known.flatMap((entry) => {
		const { difference } = entry;
		const away = difference && (difference.low > 0 || difference.high < 0);
		const few = [entry.with.n, entry.without.n].some((n) => restsOnFew(overview, n));
		return away && !few ? [{ entry, difference }] : [];
	});
	const [first] = clear.sort((a, b) => Math.abs(b.difference.value) - Math.abs(a.difference.value));
	if (!first) return words.unclear(n);
	const { entry, difference } = first;
	return words.answer({
		...difference,
		name: entry.name,
		outcome: entry.own.outcome.name[language],
		with: formatPercent(entry.with.value),
		without: formatPercent(entry.without.value),
		n: entry.with.n + entry.without.n,
	});
}

function rowsOf(entries: readonly Entry[], { overview, language }: ViewContext): DifferenceRow[] {
	const words = wordsOf(language);
	const lists = [...new Set(entries.map(({ own }) => own.list))];
	return lists.flatMap((list) => {
		const rows = entries.filter(({ own }) => own.list === list);
		return [
			{
				id: list.id,
				kind: 'heading' as const,
				name: words.headings[list.id] ?? '',
				texts: [words.difference, words.with, words.without, words.n],
			},
			...rows.map((entry) => ({
				id: entry.own.id,
				name: entry.name,
				difference: entry.difference,
				few: restsOnFew(overview, Math.min(entry.with.n, entry.without.n)),
				texts: [
					entry.difference ? formatRateChange(entry.difference.value) : unknown,
					formatPercent(entry.with.value),
					formatPercent(entry.without.value),
					// What a phone has room for: the difference, and how many stand on either side.
					`${formatCount(entry.with.n)} / ${formatCount(entry.without.n)}`,
				],
				tip: words.tip(
					entry.name,
					formatPercent(entry.with.value),
					entry.with.n,
					formatPercent(entry.without.value),
					entry.without.n,
				),
			})),
		];
	});
}

function tableOf(entries: readonly Entry[], { language }: ViewContext) {
	const words = wordsOf(language);
	const change = (value: number | undefined) => ({
		text: value === undefined ? unknown : formatRateChange(value),
		sort: value,
	});
	return {
		title: words.title,
		notes: [],
		columns: [
			...(['item', 'list', 'outcome'] as const).map((id) => ({
				id,
				label: words[id],
				kind: 'text' as const,
			})),
			...(['with', 'nWith', 'without', 'nWithout', 'difference', 'low', 'high'] as const).map(
				(id) => ({ id, label: words[id], kind: 'number' as const }),
			),
		],
		rows: entries.map((entry) => ({
			id: entry.own.id,
			cells: {
				item: textCell(entry.name),
				list: textCell(entry.own.list.name[language]),
				outcome: textCell(entry.own.outcome.name[language]),
				with: percentCell(entry.with.value),
				nWith: countCell(entry.with.n),
				without: percentCell(entry.without.value),
				nWithout: countCell(entry.without.n),
				difference: change(entry.difference?.value),
				low: change(entry.difference?.low),
				high: change(entry.difference?.high),
			},
		})),
	};
}
