import { base, grid, lineSeries, namedLine, valueAxis } from './common';
import { fadedOpacity } from './rows';
import { smallText, type ChartTheme } from '../theme';

interface HistogramParts {
	/** Lower edge of each bin, ascending and without gaps. */
	readonly bins: readonly number[];
	readonly binWidth: number;
	/** In stacking order: colour token and how many stand in each bin. */
	readonly layers: readonly {
		readonly color: string;
		readonly counts: readonly number[];
		readonly tips: readonly string[];
		/** What a click on it stands for. */
		readonly group?: string;
		/** Others are chosen in the filter, this one is not. */
		readonly faded: boolean;
	}[];
	/** The scores chosen in the filter; bars of others are faint. */
	readonly range?: { readonly from: number; readonly to: number };
	/** Written above each bin. */
	readonly totals: readonly string[];
	readonly passLine: { readonly at: number; readonly label: string };
	readonly median?: { readonly at: number; readonly label: string };
}

const nameHeight = 16;
const top = 2 * nameHeight + 8;
const bottom = 26;
const side = 12;

/** Counts by bin of a score, stacked by level, with the pass mark and the median drawn and named. */
export function histogram(parts: HistogramParts) {
	const { bins, binWidth, layers, totals, passLine, median, range } = parts;
	const outside = (bin: number) =>
		range !== undefined && (bin + binWidth <= range.from || bin >= range.to);
	const first = bins[0] ?? 0;
	return {
		height: (width: number) => (width < 480 ? 240 : 280),
		option: (width: number, theme: ChartTheme) => {
			const barWidth = (width - 2 * side) / bins.length - 2;
			const middle = (bin: number) => bin + binWidth / 2;
			// The names stand in two rows, so that they never meet, and never run over the edge.
			const align = (at: number) => {
				const place = (at - first) / (100 - first);
				if (place > 0.8) return 'right' as const;
				return place < 0.2 ? ('left' as const) : ('center' as const);
			};
			const highest = Math.max(...bins.map((_, bin) => stacked(layers, bin)));
			return {
				...base(theme),
				grid: grid({ left: side, right: side, top, bottom }),
				xAxis: valueAxis(theme, {
					min: first,
					max: 100,
					interval: binWidth,
					axisLine: { show: true, lineStyle: { color: theme.color('line-strong') } },
					splitLine: { show: false },
				}),
				// Room above the highest bar for its number.
				yAxis: { type: 'value', show: false, min: 0, max: highest * 1.15 },
				series: [
					...layers.map(({ color, counts, tips, group, faded }) => ({
						type: 'bar',
						stack: 'levels',
						barWidth,
						cursor: group === undefined ? 'default' : 'pointer',
						itemStyle: { color: theme.color(color) },
						data: bins.map((bin, index) => ({
							value: [middle(bin), counts[index] ?? 0],
							tip: tips[index],
							group,
							itemStyle: { opacity: faded || outside(bin) ? fadedOpacity : 1 },
						})),
					})),
					{
						type: 'bar',
						stack: 'levels',
						barWidth,
						silent: true,
						itemStyle: { color: 'transparent' },
						label: {
							show: true,
							position: 'insideBottom',
							distance: 2,
							fontFamily: theme.font,
							fontSize: smallText + 1,
							color: theme.color('text'),
							formatter: ({ dataIndex }: { dataIndex: number }) => totals[dataIndex] ?? '',
						},
						data: bins.map((bin) => ({ value: [middle(bin), 0] })),
					},
					lineSeries([
						namedLine(theme, passLine.at, passLine.label, {
							align: align(passLine.at),
							lift: nameHeight,
						}),
						...(median
							? [
									namedLine(theme, median.at, median.label, {
										color: 'text',
										align: align(median.at),
									}),
								]
							: []),
					]),
				],
			};
		},
	};
}

const stacked = (layers: HistogramParts['layers'], bin: number) =>
	layers.reduce((sum, { counts }) => sum + (counts[bin] ?? 0), 0);
