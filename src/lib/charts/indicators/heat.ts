import { flagMetrics, type IndicatorMetrics } from '$lib/summaries';
import { countCell, figureCell } from '$lib/tables';
import { formatCount, formatFigure, formatRate, formatScore } from '$lib/words';
import { amongLarge, rankable } from '../extremes';
import { heat } from '../forms/heat';
import { groupTable } from '../group-table';
import { markedFew } from '../few';
import { groupsOf, nText, ordered, type Group } from '../groups';
import { scoreNotes } from '../notes';
import { groupFilters, pastOf, type Panel } from '../view';
import { definedAs, measureOf, type MeasureId } from './measures';
import { targetsNote } from './targets';
import { wordsOf } from './words';

interface HeatPanelParts {
	readonly metrics: readonly IndicatorMetrics[];
	readonly measure: MeasureId;
	/** Cells tell how they differ from the whole, rather than their value. */
	readonly difference: boolean;
}

/** Type or district × indicator: a cell each, with its value and n. */
export function heatPanel({ metrics, measure, difference }: HeatPanelParts): Panel {
	const { metric: read, worse } = measureOf[measure];
	const own = metrics.map(read);
	const shortly = (value: number) =>
		own[0]?.format === 'rate' ? formatRate(value) : formatScore(value);
	return {
		id: 'indicator-heat',
		defined: definedAs(measure),
		parts: ['type', 'district'],
		whole: own,
		wanted: { metrics: own },
		view(context) {
			const { overview, language, part } = context;
			const words = wordsOf(language);
			const valueOf = ({ row }: Group, index: number) => {
				const metric = own[index];
				const { value, n } = metric ? row.figure(metric) : { value: undefined, n: 0 };
				const all = metric && overview.whole.figure(metric).value;
				if (!difference || value === undefined || all === undefined) return { value, n };
				return { value: value - all, n };
			};
			const most = (group: Group) => Math.max(0, ...own.map((_, index) => valueOf(group, index).n));
			const groups = ordered(groupsOf(context), context, most);
			const known = groups.filter((group) => most(group) > 0);
			const cells = known.flatMap((group) =>
				own.map((_, index) => ({ group, index, ...valueOf(group, index) })),
			);
			const values = cells.flatMap(({ value }) => value ?? []);
			const deepest = Math.max(...values.map(Math.abs), 0);
			const lowest = measure === 'mean' && !difference ? Math.min(...values, 100) : 0;
			/** 0–1, deeper is worse; below 0 better than the whole. */
			const depth = (value: number) => {
				if (difference) return ((worse === 'higher' ? 1 : -1) * value) / (deepest || 1);
				if (measure === 'mean') return (100 - value) / (100 - lowest || 1);
				return value / (deepest || 1);
			};
			const filled = cells.filter(({ value }) => value !== undefined);
			const { groups: ranked, passedOver } = rankable(context, filled, ({ n }) => n);
			ranked.sort((a, b) => depth(b.value ?? 0) - depth(a.value ?? 0));
			const [worst] = ranked;
			// Each indicator stands by its worst cell: that of the answer is beside the names.
			const order = new Set([...ranked.map(({ index }) => index), ...own.keys()]);
			const columns = [...order].flatMap((index) => {
				const entry = metrics[index];
				return entry ? { entry, index } : [];
			});
			const said = (value: number | undefined, index: number) => {
				const text = formatFigure(
					value === undefined || !difference ? value : Math.abs(value),
					own[index]?.format ?? 'score',
				);
				return difference && value !== undefined ? `${value < 0 ? '−' : '+'}${text}` : text;
			};
			const nameAt = (index: number) => {
				const indicator = metrics[index]?.indicator;
				return indicator ? `${indicator.number} ${indicator.name[language]}` : '';
			};
			const kind = difference
				? `${words.measure[measure]} (${words.difference})`
				: words.measure[measure];
			const answer = worst
				? amongLarge(
						words.heatAnswer(
							worst.group.name,
							nameAt(worst.index),
							kind,
							said(worst.value, worst.index),
							worst.n,
						),
						passedOver,
						context,
					)
				: context.words.noData;
			const n = Math.max(0, ...own.map((metric) => overview.whole.figure(metric).n));
			const notes = [
				...scoreNotes(context, n, overview.whole.figure(flagMetrics.ita).value ?? 0),
				targetsNote(metrics, words),
				words.cell(kind),
				...(difference ? [words.differs] : []),
			];
			return {
				title: words.heat,
				answer,
				drawing: worst && {
					description: `${words.heat} ${answer}`,
					legend: [],
					minimumWidth: 700,
					...heat({
						columns: columns.map(
							({ entry: { indicator } }) => `${indicator.number}\n${indicator.name[language]}`,
						),
						maximum: 1,
						rows: known.map((group) => ({
							id: group.id,
							name: group.name,
							faded: group.faded,
							...markedFew(context, most(group)),
							texts: [nText(most(group))],
							cells: columns.map(({ index }) => {
								const { value, n } = valueOf(group, index);
								const sign = difference && value !== undefined ? (value < 0 ? '−' : '+') : '';
								return {
									value: value === undefined ? undefined : depth(value),
									text:
										value === undefined
											? ''
											: `${sign}${shortly(Math.abs(value))}\nn ${formatCount(n)}`,
									tip: words.tip(group.name, nameAt(index), kind, said(value, index), n),
								};
							}),
						})),
						lines: 2,
					}),
				},
				table: {
					...groupTable(context, groups, {
						title: words.heat,
						few: most,
						columns: columns.flatMap(({ entry, index }) => [
							{
								id: entry.indicator.id,
								label: nameAt(index),
								cell: (group: Group) => {
									const { value, n } = valueOf(group, index);
									const metric = read(entry);
									return {
										...figureCell({ value, n }, metric),
										text: said(value, index),
										tint: value === undefined ? 0 : Math.max(0, depth(value)),
									};
								},
							},
							{
								id: `${entry.indicator.id}_n`,
								label: `${entry.indicator.number} n`,
								nOf: entry.indicator.id,
								cell: (group: Group) => {
									const { n } = valueOf(group, index);
									return countCell(n);
								},
							},
						]),
					}),
					notes,
				},
				toggles: groupFilters[part],
				n,
				past: pastOf(part),
				notes,
			};
		},
	};
}
