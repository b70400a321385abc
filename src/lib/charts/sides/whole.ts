import { passMark } from '$lib/ita';
import { sideMetrics, sides, type AgencyPoint, type ScoreRows } from '$lib/summaries';
import { countCell, figureCell, textCell } from '$lib/tables';
import { districtName, formatPercent, formatScore, typeName } from '$lib/words';
import { scatter } from '../forms/scatter';
import { passColor } from '../score-distribution/layers';
import type { ViewContext } from '../view';
import { isChosen } from '../points';
import { wordsOf } from './words';

type Placed = AgencyPoint & { readonly perception: number; readonly disclosure: number };

const isPlaced = (point: AgencyPoint): point is Placed =>
	point.perception !== undefined && point.disclosure !== undefined;

/** The whole: a dot an agency, perception across, disclosure upwards. */
export function wholeView(context: ViewContext<ScoreRows>) {
	const { overview, language, words: common } = context;
	const words = wordsOf(language);
	const count = (side: keyof typeof sideMetrics) =>
		overview.whole.figure(sideMetrics[side]).value ?? 0;
	const { n } = overview.whole.figure(sideMetrics.neither);
	const points = overview.more.points.filter(isPlaced).filter(isChosen(overview.filter));
	const unpublished = count('unpublished');
	const answer =
		n === 0
			? common.noData
			: (count('neither') === n
					? words.allWell(n)
					: words.answer(count('disclosure'), count('perception'), count('both'), n)) +
				(unpublished > 0 ? words.unpublished(unpublished) : '');
	const lowest = (values: readonly number[]) =>
		Math.max(0, Math.floor((Math.min(passMark, ...values) - 2) / 10) * 10);
	return {
		answer,
		drawing:
			points.length === 0
				? undefined
				: {
						description: `${words.title} ${answer}`,
						legend: [],
						...scatter({
							x: {
								name: words.perception,
								minimum: lowest(points.map(({ perception }) => perception)),
								maximum: 100,
								line: { at: passMark, label: words.passMark },
							},
							y: {
								name: words.disclosure,
								minimum: lowest(points.map(({ disclosure }) => disclosure)),
								maximum: 100,
								line: { at: passMark, label: words.passMark },
							},
							points: points.map((point) => ({
								x: point.perception,
								y: point.disclosure,
								count: 1,
								hollow: point.unpublished,
								color: point.total === undefined ? 'level-unknown' : passColor(point.total),
								agency: point,
								tip: [
									point.name,
									[
										point.type && typeName(point.type, language, common),
										point.district && districtName(point.district, common),
									]
										.filter(Boolean)
										.join(' · '),
									`${words.perception} ${formatScore(point.perception)}`,
									`${words.disclosure} ${formatScore(point.disclosure)}`,
								].join('\n'),
							})),
						}),
					},
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
		notes: [n > 0 && points.length === 0 ? words.many : words.dots],
	};
}
