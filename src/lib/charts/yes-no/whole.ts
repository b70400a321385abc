import { agencies, wilson, type YesNoMetrics } from '$lib/summaries';
import { countCell, figureCell, percentCell, textCell } from '$lib/tables';
import { formatCount, formatPercent } from '$lib/words';
import { bars } from '../forms/bars';
import { independenceNote } from '../notes';
import type { ViewContext } from '../view';
import { wordsOf, type YesNoWords } from './words';

/** The whole: a bar for each question, the share of yes with its interval. */
export function wholeView(
	context: ViewContext,
	questions: readonly YesNoMetrics[],
	{ title, ...said }: YesNoWords,
	answer: string,
) {
	const { overview, language } = context;
	const words = wordsOf(context);
	const heads = {
		...words,
		share: words.share(said.yes),
		yes: words.count(said.yes),
		no: words.count(said.no),
	};
	const all = overview.whole.figure(agencies).value ?? 0;
	const items = questions.map(({ id, section, name, share, yes }) => {
		const figure = overview.whole.figure(share);
		const count = figure.n > 0 ? overview.whole.figure(yes).value : undefined;
		return {
			...{ id, share, figure, count },
			name: `${section} ${name[language]}`,
			interval: wilson(count ?? 0, figure.n),
		};
	});
	return {
		drawing: items.some(({ figure }) => figure.n > 0)
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
								texts: [heads.share, heads.no, 'n'],
							},
							...items.map(({ id, name, figure, count, interval }) => ({
								id,
								name,
								value: figure.value,
								interval,
								texts: [
									formatPercent(figure.value),
									formatCount(count === undefined ? undefined : figure.n - count),
									formatCount(figure.n),
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
				{ id: 'name', label: heads.item, kind: 'text' as const },
				...(['share', 'low', 'high', 'yes', 'no', 'n', 'unknown'] as const).map((id) => ({
					id,
					label: heads[id],
					kind: 'number' as const,
				})),
			],
			rows: items.map(({ id, name, share, figure, count, interval }) => {
				const no = count === undefined ? undefined : figure.n - count;
				return {
					id,
					cells: {
						name: textCell(name),
						share: figureCell(figure, share),
						low: percentCell(interval?.low),
						high: percentCell(interval?.high),
						yes: countCell(count),
						no: countCell(no),
						n: countCell(figure.n),
						unknown: countCell(all - figure.n),
					},
				};
			}),
		},
		notes: [words.interval, ...independenceNote(context)],
	};
}
