import {
	agencies,
	flagMetrics,
	incompleteAgencies,
	listMetrics,
	markMetrics,
	notReported,
	notSubmitted,
	planUnknown,
	scoredAgencies,
	type Metric,
	type ReportRows,
} from '$lib/summaries';
import { countCell, textCell } from '$lib/tables';
import type { RowQuality } from '../key-figures';
import { nNote, unitOf } from '../notes';
import type { ViewContext } from '../view';
import { section } from './section';
import { wordsOf } from './words';

/** Something to mind, how many it is true of, and of how many that can be told. */
interface Caveat {
	readonly id: string;
	readonly name: string;
	readonly count: number;
	readonly of: number;
}

const metrics: readonly Metric[] = [
	...Object.values(flagMetrics),
	...Object.values(markMetrics),
	incompleteAgencies,
	notSubmitted,
	notReported,
	planUnknown,
];

/** What to mind when reading the figures: of the files' rows, and of the agencies counted. */
export const caveatsSection = (quality: RowQuality) =>
	section(
		'caveats',
		'whole',
		{
			defined: flagMetrics.ita.id,
			whole: [...metrics, ...listMetrics.map(({ answered }) => answered)],
			wanted: { metrics: [] },
			view(context) {
				const words = wordsOf(context.language);
				const caveats = [...ofRows(quality, context), ...ofAgencies(context)];
				const n = context.overview.whole.figure(agencies).n;
				const notes = [nNote(context, n), words.caveatsNote];
				return {
					title: words.caveats,
					answer: words.caveatsSaid(quality.clean, quality.rows, quality.refused),
					drawing: undefined,
					table: {
						title: words.caveats,
						notes,
						columns: [
							{ id: 'name', label: words.caveat, kind: 'text' },
							{ id: 'count', label: words.count, kind: 'number' },
							{ id: 'of', label: words.of, kind: 'number' },
						],
						rows: caveats.map(({ id, name, count, of }) => ({
							id,
							cells: { name: textCell(name), count: countCell(count), of: countCell(of) },
						})),
					},
					n,
					toggles: undefined,
					past: [],
					notes,
				};
			},
		},
		{ apart: true },
	);

function ofRows({ rows, refused, clean }: RowQuality, { language }: ViewContext): Caveat[] {
	const words = wordsOf(language);
	return [
		{ id: 'refused', name: words.refusedRows, count: refused, of: rows },
		{ id: 'doubtful', name: words.doubtfulRows, count: rows - clean, of: rows },
	];
}

function ofAgencies(context: ViewContext<ReportRows>): Caveat[] {
	const { overview, language } = context;
	const words = wordsOf(language);
	const { whole } = overview;
	const all = whole.figure(agencies).n;
	const value = (metric: Metric) => whole.figure(metric).value ?? 0;
	const names = words.flags as Readonly<Record<string, string | undefined>>;
	return [
		{ id: 'unscored', name: words.unscored, count: all - value(scoredAgencies), of: all },
		...metrics.map((metric) => ({
			id: metric.id,
			name: names[metric.id] ?? metric.label[language],
			count: value(metric),
			of: whole.figure(metric).n,
		})),
		...listMetrics.map(({ list, answered }) => ({
			id: list.id,
			name: words.unanswered(list.name[language]),
			count: all - value(answered),
			of: all,
		})),
		...(overview.withoutScore > 0
			? [
					{
						id: 'leftOut',
						name: words.leftOut(overview.withoutScore, unitOf(context)),
						count: overview.withoutScore,
						of: all + overview.withoutScore,
					},
				]
			: []),
	];
}
