import { flagMetrics, type IndicatorMetrics } from '$lib/summaries';
import { countCell, figureCell, scoreCell, textCell, type TableModel } from '$lib/tables';
import { formatCount, formatFigure, formatScore } from '$lib/words';
import { bars } from '../forms/bars';
import { scoreNotes } from '../notes';
import type { Panel, ViewContext } from '../view';
import { definedAs, measureOf, type MeasureId } from './measures';
import { targetsNote } from './targets';
import { wordsOf } from './words';

interface RankingParts {
	readonly id: string;
	readonly metrics: readonly IndicatorMetrics[];
	readonly measure: MeasureId;
	title(words: ReturnType<typeof wordsOf>): string;
	/** Small print of its own. */
	note?(words: ReturnType<typeof wordsOf>): string;
}

const every = (metrics: IndicatorMetrics) => [
	metrics.mean,
	metrics.median,
	metrics.lowerQuartile,
	metrics.upperQuartile,
	metrics.belowTarget,
	metrics.recoverable,
];

/** Indicators ranked by a measure, worst first, with what else is known of each. */
export function rankingPanel({ id, metrics, measure, title, note }: RankingParts): Panel {
	const { metric: read, maximum, worse } = measureOf[measure];
	return {
		id,
		defined: definedAs(measure),
		parts: ['whole'],
		whole: metrics.flatMap(every),
		wanted: { metrics: [] },
		view(context) {
			const { overview, language } = context;
			const words = wordsOf(language);
			const sign = worse === 'higher' ? -1 : 1;
			const ranked = metrics
				.map((own) => ({
					own,
					name: `${own.indicator.number} ${own.indicator.name[language]}`,
					figure: overview.whole.figure(read(own)),
				}))
				.sort((a, b) => sign * ((a.figure.value ?? -sign * 1e9) - (b.figure.value ?? -sign * 1e9)));
			const known = ranked.filter(({ figure }) => figure.value !== undefined);
			const [first] = known;
			const answer = first
				? words.first(
						first.name,
						words.measure[measure],
						formatFigure(first.figure.value, read(first.own).format),
						first.figure.n,
					)
				: [context.words.noData, ...(note ? [note(words)] : [])].join(' · ');
			const n = Math.max(0, ...known.map(({ figure }) => figure.n));
			const notes = [
				...scoreNotes(context, n, overview.whole.figure(flagMetrics.ita).value ?? 0),
				targetsNote(metrics, words),
				...(note && first ? [note(words)] : []),
			];
			return {
				title: title(words),
				answer,
				drawing: first && {
					description: `${title(words)} ${answer}`,
					legend: [],
					...bars({
						maximum,
						rows: [
							{
								id: 'header',
								kind: 'header' as const,
								name: '',
								texts: [
									words.measure[measure],
									measure === 'mean' ? words.recoverable : words.mean,
									'n',
								],
							},
							...ranked.map(({ own, name, figure }) => ({
								id: own.indicator.id,
								name,
								value: figure.value,
								texts: [
									formatFigure(figure.value, read(own).format),
									formatScore(
										overview.whole.figure(measure === 'mean' ? own.recoverable : own.mean).value,
									),
									formatCount(figure.n),
								],
							})),
						],
					}),
				},
				table: tableOf(
					ranked.map(({ own, name }) => ({ own, name })),
					title(words),
					notes,
					context,
				),
				toggles: undefined,
				n,
				past: [],
				notes,
			};
		},
	};
}

function tableOf(
	ranked: readonly { own: IndicatorMetrics; name: string }[],
	title: string,
	notes: readonly string[],
	{ overview, language }: ViewContext,
): TableModel {
	const words = wordsOf(language);
	const columns = [
		['recoverable', words.recoverable, (own: IndicatorMetrics) => own.recoverable],
		['mean', words.mean, (own: IndicatorMetrics) => own.mean],
		['lower', words.lower, (own: IndicatorMetrics) => own.lowerQuartile],
		['median', words.median, (own: IndicatorMetrics) => own.median],
		['upper', words.upper, (own: IndicatorMetrics) => own.upperQuartile],
		['below', words.below, (own: IndicatorMetrics) => own.belowTarget],
	] as const;
	return {
		title,
		notes,
		columns: [
			{ id: 'name', label: words.indicator, kind: 'text' },
			{ id: 'target', label: words.target, kind: 'number' },
			...columns.map(([id, label]) => ({ id, label, kind: 'number' as const })),
			{ id: 'n', label: 'n', kind: 'number' },
		],
		rows: ranked.map(({ own, name }) => ({
			id: own.indicator.id,
			cells: {
				name: { ...textCell(name), sort: Number(own.indicator.number) },
				target: scoreCell(own.target),
				...Object.fromEntries(
					columns.map(([id, , read]) => [
						id,
						figureCell(overview.whole.figure(read(own)), read(own)),
					]),
				),
				n: countCell(overview.whole.figure(own.mean).n),
			},
		})),
	};
}
