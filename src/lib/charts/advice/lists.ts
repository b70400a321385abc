import { adviceMetrics, type AdviceMetrics, type AdviceRows } from '$lib/summaries';
import { countCell, figureCell, textCell, type TableModel } from '$lib/tables';
import { formatCorrelation, formatCount, formatPercent, formatScore, unknown } from '$lib/words';
import { bars } from '../forms/bars';
import { groupsOf } from '../groups';
import { groupNotes, independenceNote } from '../notes';
import { shareGroups } from '../share-groups';
import { groupFilters, pastOf, type Panel, type ViewContext } from '../view';
import { wordsOf } from './words';

const metrics = adviceMetrics.flatMap(({ share, score }) => [share, score]);

/** How much of the advice on each indicator is in place, least first, beside the indicator's score. */
export const adviceLists: Panel<AdviceRows> = {
	id: 'advice-lists',
	defined: 'advice_share',
	whole: metrics,
	wanted: { metrics },
	view(context) {
		const { overview, part, language } = context;
		const words = wordsOf(context);
		const ranked = adviceMetrics
			.map((own) => ({ own, name: nameOf(own, context), ...overview.whole.figure(own.share) }))
			.sort((a, b) => (a.value ?? 2) - (b.value ?? 2));
		const [least] = ranked;
		const answer =
			least?.value === undefined
				? context.words.noData
				: (ranked[1]?.value === undefined ? words.listsOnly : words.listsAnswer)(
						least.name,
						least.value,
						least.n,
					);
		const { drawing, table } =
			part === 'whole'
				? wholeView(ranked, context, answer)
				: shareGroups(
						context,
						adviceMetrics.map(({ indicator, share }) => ({
							...{ number: indicator.number, name: indicator.name[language], share },
						})),
						words.lists,
						answer,
					);
		const n = Math.max(
			...adviceMetrics.map(({ share }) =>
				groupsOf(context).reduce((sum, { row }) => sum + row.figure(share).n, 0),
			),
		);
		const notes = [
			words.advisedMost(n),
			words.unknown,
			...(part === 'whole' ? [words.method, ...independenceNote(context)] : []),
			words.shared,
			...groupNotes(context),
		];
		return {
			title: words.lists,
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

const nameOf = ({ indicator }: AdviceMetrics, { language }: ViewContext) =>
	`${indicator.number} ${indicator.name[language]}`;

interface Ranked {
	readonly own: AdviceMetrics;
	readonly name: string;
	readonly value: number | undefined;
	readonly n: number;
}

function wholeView(ranked: readonly Ranked[], context: ViewContext<AdviceRows>, answer: string) {
	const { overview } = context;
	const words = wordsOf(context);
	const correlationOf = ({ indicator }: AdviceMetrics) => {
		const found = overview.more.correlations[indicator.id];
		const value = found?.correlation;
		return {
			n: found?.n ?? 0,
			cell: { text: value === undefined ? unknown : formatCorrelation(value), sort: value },
		};
	};
	const table: TableModel = {
		title: words.lists,
		notes: [],
		columns: [
			{ id: 'indicator', label: words.indicator, kind: 'text' },
			...(['share', 'n', 'score', 'scoreN', 'correlation', 'correlationN'] as const).map((id) => ({
				id,
				label: words[id],
				kind: 'number' as const,
			})),
		],
		rows: ranked.map(({ own, name, n }) => ({
			id: own.indicator.id,
			cells: {
				indicator: { ...textCell(name), sort: Number(own.indicator.number) },
				share: figureCell(overview.whole.figure(own.share), own.share),
				n: countCell(n),
				score: figureCell(overview.whole.figure(own.score), own.score),
				scoreN: countCell(overview.whole.figure(own.score).n),
				correlation: correlationOf(own).cell,
				correlationN: countCell(correlationOf(own).n),
			},
		})),
	};
	return {
		drawing: ranked.some(({ n }) => n > 0)
			? {
					description: `${words.lists} ${answer}`,
					legend: [],
					...bars({
						maximum: 1,
						rows: [
							{
								id: 'header',
								kind: 'header' as const,
								name: '',
								texts: [words.share, words.score, 'n'],
							},
							...ranked.map(({ own, name, value, n }) => ({
								id: own.indicator.id,
								name,
								value,
								texts: [
									formatPercent(value),
									formatScore(overview.whole.figure(own.score).value),
									formatCount(n),
								],
							})),
						],
					}),
				}
			: undefined,
		table,
	};
}
