import { wilson, type AdviceMetrics, type AdviceRows, type ItemMetrics } from '$lib/summaries';
import { countCell, figureCell, percentCell, textCell } from '$lib/tables';
import { formatCount, formatPercent, formatScore } from '$lib/words';
import { bars } from '../forms/bars';
import { groupsOf, sumOfN } from '../groups';
import { groupNotes, independenceNote } from '../notes';
import { shareGroups } from '../share-groups';
import { groupFilters, pastOf, type Panel, type ViewContext } from '../view';
import { wordsOf } from './words';

/** The items of one indicator, least in place first, beside the score with and without each. */
export function adviceItemsPanel(own: AdviceMetrics): Panel<AdviceRows> {
	const shares = own.items.map(({ share }) => share);
	return {
		id: 'advice-items',
		defined: 'advice_share',
		whole: [
			own.share,
			...own.items.flatMap(({ share, inPlace, scoreWith, scoreWithout }) => [
				...[share, inPlace, scoreWith, scoreWithout],
			]),
		],
		wanted: { metrics: [own.share, ...shares] },
		view(context) {
			const { overview, part, language } = context;
			const words = wordsOf(context);
			const title = words.items(`${own.indicator.number} ${own.indicator.name[language]}`);
			const ranked = own.items
				.map((metrics) => entryOf(metrics, context))
				.sort((a, b) => (a.share.value ?? 2) - (b.share.value ?? 2));
			const [least] = ranked;
			const answer =
				least?.share.value === undefined
					? context.words.noData
					: words.itemsAnswer(least.name, least.share.value, least.share.n);
			const { drawing, table } =
				part === 'whole'
					? wholeView(ranked, context, title, answer)
					: shareGroups(
							context,
							own.items.map(({ item, share }) => ({
								...{ number: item.code, name: item.name[language], share },
							})),
							title,
							answer,
						);
			const n = sumOfN(groupsOf(context), own.share);
			const correlation = overview.more.correlations[own.indicator.id]?.correlation;
			const notes = [
				words.advised(n),
				words.unknown,
				...(own.items.some(({ item }) => item.parent) ? [words.parts] : []),
				...(part === 'whole' ? [words.compare, words.interval, ...independenceNote(context)] : []),
				...(part === 'whole' && correlation !== undefined ? [words.correlated(correlation)] : []),
				...groupNotes(context),
			];
			return {
				title,
				answer,
				drawing,
				table: { ...table, notes },
				toggles: groupFilters[part],
				n,
				past: pastOf(part),
				notes,
			};
		},
	};
}

function entryOf(metrics: ItemMetrics, { overview, language }: ViewContext) {
	const { item } = metrics;
	const share = overview.whole.figure(metrics.share);
	const count = overview.whole.figure(metrics.inPlace).value ?? 0;
	return {
		...{ metrics, share, count },
		name: `${item.code} ${item.name[language]}`,
		interval: wilson(count, share.n),
		with: overview.whole.figure(metrics.scoreWith),
		without: overview.whole.figure(metrics.scoreWithout),
	};
}

function wholeView(
	ranked: readonly ReturnType<typeof entryOf>[],
	context: ViewContext,
	title: string,
	answer: string,
) {
	const words = wordsOf(context);
	const numbers = [
		...(['share', 'low', 'high', 'count', 'n'] as const),
		...(['with', 'withN', 'without', 'withoutN'] as const),
	];
	return {
		drawing: ranked.some(({ share }) => share.n > 0)
			? {
					description: `${title} ${answer}`,
					legend: [],
					...bars({
						maximum: 1,
						rows: [
							{
								id: 'header',
								kind: 'header' as const,
								name: '',
								texts: [words.share, words.with, words.without, 'n'],
							},
							...ranked.map((entry) => ({
								id: entry.metrics.item.id,
								name: entry.name,
								value: entry.share.value,
								interval: entry.interval,
								texts: [
									formatPercent(entry.share.value),
									formatScore(entry.with.value),
									formatScore(entry.without.value),
									formatCount(entry.share.n),
								],
							})),
						],
					}),
				}
			: undefined,
		table: {
			title,
			notes: [],
			columns: [
				{ id: 'item', label: words.item, kind: 'text' as const },
				...numbers.map((id) => ({ id, label: words[id], kind: 'number' as const })),
			],
			rows: ranked.map((entry) => {
				const { metrics, share, count, interval } = entry;
				return {
					id: metrics.item.id,
					cells: {
						item: textCell(entry.name),
						share: figureCell(share, metrics.share),
						low: percentCell(interval?.low),
						high: percentCell(interval?.high),
						count: { text: formatCount(share.n > 0 ? count : undefined), sort: count },
						n: countCell(share.n),
						with: figureCell(entry.with, metrics.scoreWith),
						withN: countCell(entry.with.n),
						without: figureCell(entry.without, metrics.scoreWithout),
						withoutN: countCell(entry.without.n),
					},
				};
			}),
		},
	};
}
