import { indicatorMetrics } from '$lib/summaries';
import { countCell, figureCell, textCell, type TableModel } from '$lib/tables';
import { formatCount, formatScore } from '$lib/words';
import { bars } from '../forms/bars';
import type { ViewContext } from '../view';
import { wordsOf } from './words';

/** The whole: indicators ranked by points recoverable. */
export function wholeView(context: ViewContext) {
	const { overview, language } = context;
	const words = wordsOf(language);
	const ranked = indicatorMetrics
		.map((metrics) => ({
			...metrics,
			name: `${metrics.indicator.number} ${metrics.indicator.name[language]}`,
			figure: overview.whole.figure(metrics.recoverable),
			meanFigure: overview.whole.figure(metrics.mean),
		}))
		.sort((a, b) => (b.figure.value ?? -1) - (a.figure.value ?? -1));
	const known = ranked.filter(({ figure }) => figure.value !== undefined);
	const answer = answerOf(known, context);
	return {
		answer,
		drawing:
			known.length === 0
				? undefined
				: {
						description: `${words.title} ${answer}`,
						legend: [],
						...bars({
							rows: [
								{
									id: 'header',
									kind: 'header' as const,
									name: '',
									texts: [words.recoverable, words.mean, 'n'],
								},
								...ranked.map(({ indicator, name, figure, meanFigure }) => ({
									id: indicator.id,
									name,
									value: figure.value,
									texts: [
										formatScore(figure.value),
										formatScore(meanFigure.value),
										formatCount(figure.n),
									],
								})),
							],
						}),
					},
		table: tableOf(ranked, context),
		notes: [words.target],
	};
}

type Ranked = (typeof indicatorMetrics)[number] & {
	name: string;
	figure: { value: number | undefined; n: number };
};

function answerOf(known: readonly Ranked[], context: ViewContext): string {
	const words = wordsOf(context.language);
	const [first, second] = known.filter(({ figure }) => (figure.value ?? 0) > 0);
	if (known.length === 0) return context.words.noData;
	// Said only where all ten are known: a blank indicator is not one at 85.
	if (!first) return known.length === indicatorMetrics.length ? words.none : context.words.noData;
	const [points, next] = [first.figure.value ?? 0, second?.figure.value ?? 0];
	if (!second) return words.single(first.name, points);
	if (formatScore(points) !== formatScore(next))
		return words.answer(first.name, points, second.name, next);
	const tied = known.filter(({ figure }) => formatScore(figure.value) === formatScore(points));
	return words.tied(
		tied.map(({ name }) => name),
		points,
	);
}

function tableOf(ranked: readonly Ranked[], { overview, language }: ViewContext): TableModel {
	const words = wordsOf(language);
	return {
		title: words.title,
		notes: [],
		columns: [
			{ id: 'name', label: words.indicator, kind: 'text' },
			{ id: 'form', label: words.form, kind: 'text' },
			{ id: 'recoverable', label: words.recoverable, kind: 'number' },
			{ id: 'mean', label: words.mean, kind: 'number' },
			{ id: 'below', label: words.below, kind: 'number' },
			{ id: 'n', label: 'n', kind: 'number' },
		],
		rows: ranked.map(({ indicator, name, recoverable, mean, belowTarget, figure }) => ({
			id: indicator.id,
			cells: {
				name: { ...textCell(name), sort: Number(indicator.number) },
				form: textCell(indicator.form.toUpperCase()),
				recoverable: figureCell(overview.whole.figure(recoverable), recoverable),
				mean: figureCell(overview.whole.figure(mean), mean),
				below: figureCell(overview.whole.figure(belowTarget), belowTarget),
				n: countCell(figure.n),
			},
		})),
	};
}
