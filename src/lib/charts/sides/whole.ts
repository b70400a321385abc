import { sideMetrics, sides, type ScoreRows } from '$lib/summaries';
import { countCell, figureCell, textCell } from '$lib/tables';
import { formatPercent } from '$lib/words';
import type { ViewContext } from '../view';
import { drawingOf } from './drawing';
import { wordsOf } from './words';

/** The whole: where agencies stand between perception and disclosure, and how many fall short on which. */
export function wholeView(context: ViewContext<ScoreRows>) {
	const { overview, language, words: common } = context;
	const words = wordsOf(context);
	const count = (side: keyof typeof sideMetrics) =>
		overview.whole.figure(sideMetrics[side]).value ?? 0;
	const { n } = overview.whole.figure(sideMetrics.neither);
	const unpublished = count('unpublished');
	const answer =
		n === 0
			? common.noData
			: (count('neither') === n
					? words.allWell(n)
					: words.answer(count('disclosure'), count('perception'), count('both'), n)) +
				(unpublished > 0 ? words.unpublished(unpublished) : '');
	return {
		answer,
		drawing: drawingOf(context, `${words.title} ${answer}`),
		table: {
			title: words.title,
			notes: [],
			columns: [
				{ id: 'side', label: words.side, kind: 'text' as const },
				{ id: 'count', label: words.count, kind: 'number' as const },
				{ id: 'share', label: words.share, kind: 'number' as const },
				{ id: 'n', label: words.n, kind: 'number' as const },
			],
			rows: sides.map((side) => ({
				id: side,
				cells: {
					side: textCell(sideMetrics[side].label[language]),
					count: figureCell(overview.whole.figure(sideMetrics[side]), sideMetrics[side]),
					share: { text: formatPercent(n > 0 ? count(side) / n : undefined), sort: count(side) },
					n: countCell(n),
				},
			})),
		},
		notes: [overview.more.sides.cells.length > 0 ? words.cells : words.dots],
	};
}
