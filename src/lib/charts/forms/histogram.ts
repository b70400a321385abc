import type { ScoreRange } from '$lib/filters';
import type { CustomApi } from './bars';
import { base, grid, lineSeries, namedLine, noMark, steadyColour, valueAxis } from './common';
import { textWidth } from '../measure';
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
	/** The scores chosen in the filter: drawn as a band; bars of others are faint. */
	readonly chosen?: ScoreRange;
	/** Written above each bin. */
	readonly totals: readonly string[];
	readonly passLine: { readonly at: number; readonly label: string };
	readonly median?: { readonly at: number; readonly label: string };
}

const nameHeight = 16;
const top = 2 * nameHeight + 8;
const bottom = 26;
const side = 12;
const gapOfNames = 8;

/** Counts by bin of a score, stacked by level, with the pass mark and the median drawn and named. */
export function histogram(parts: HistogramParts) {
	const { bins, binWidth, layers, totals, passLine, median, chosen } = parts;
	const first = bins[0] ?? 0;
	return {
		edges: [...bins, 100],
		side,
		form: 'histogram' as const,
		height: (width: number) => (width < 480 ? 240 : 280),
		option: (width: number, theme: ChartTheme, covered = chosen) => {
			const outside = (bin: number) =>
				covered !== undefined && (bin + binWidth <= covered.from || bin >= covered.to);
			const barWidth = (width - 2 * side) / bins.length - 2;
			const middle = (bin: number) => bin + binWidth / 2;
			const placeOf = (score: number) =>
				side + ((score - first) / (100 - first)) * (width - 2 * side);
			// The names stand in two rows, so that they never meet, and never run over the edge.
			const standing = (at: number, label: string, other = Infinity) => {
				const place = placeOf(at);
				const length = textWidth(label, smallText);
				// Over its neighbour's line, a name would be read as that of the other.
				const isNear = Math.abs(placeOf(other) - place) < length / 2 + gapOfNames;
				const from = !isNear ? place - length / 2 : at < other ? place - length : place;
				const inside = Math.max(0, Math.min(from, width - length));
				return { align: 'left' as const, shift: inside - place };
			};
			const highest = Math.max(...bins.map((_, bin) => stacked(layers, bin)));
			return {
				...base(theme),
				grid: grid({ left: side, right: side, top, bottom }),
				xAxis: valueAxis(theme, {
					min: first,
					max: 100,
					interval: binWidth,
					// The bars fill the axis from edge to edge; ECharts 6 would stretch it by a bar.
					containShape: false,
					axisLine: { show: true, lineStyle: { color: theme.color('line-strong') } },
					splitLine: { show: false },
				}),
				// Room above the highest bar for its number.
				yAxis: { type: 'value', show: false, min: 0, max: highest * 1.15 },
				series: [
					...(covered ? [band(covered, first, theme)] : []),
					...layers.map(({ color, counts, tips, group, faded }) => ({
						type: 'bar',
						...steadyColour,
						stack: 'levels',
						barWidth,
						cursor: group === undefined ? 'default' : 'pointer',
						itemStyle: { color: theme.color(color) },
						data: bins.map((bin, index) => ({
							value: [middle(bin), counts[index] || noMark],
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
						// Above the lines, and readable where one crosses a number.
						z: 6,
						itemStyle: { color: 'transparent' },
						label: {
							show: true,
							position: 'insideBottom',
							distance: 4,
							textBorderColor: theme.color('surface'),
							textBorderWidth: 3,
							fontFamily: theme.font,
							fontSize: smallText + 1,
							color: theme.color('text'),
							formatter: ({ dataIndex }: { dataIndex: number }) => totals[dataIndex] ?? '',
						},
						data: bins.map((bin, index) => ({
							value: [middle(bin), stacked(layers, index) > 0 ? 0 : noMark],
						})),
					},
					lineSeries([
						namedLine(theme, passLine.at, passLine.label, {
							...standing(passLine.at, passLine.label, median?.at),
							lift: nameHeight,
						}),
						...(median
							? [
									namedLine(theme, median.at, median.label, {
										color: 'text',
										...standing(median.at, median.label, passLine.at),
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

/** A range as a band behind the bars, from edge to edge; what of it is off the axis is left out. */
function band(range: ScoreRange, first: number, theme: ChartTheme) {
	return {
		type: 'custom',
		silent: true,
		tooltip: { show: false },
		data: [[Math.max(first, range.from), Math.max(first, range.to)]],
		renderItem({ coordSys }: { coordSys: { y: number; height: number } }, api: CustomApi) {
			const [left] = api.coord([api.value(0), 0]);
			const [right] = api.coord([api.value(1), 0]);
			const { y, height } = coordSys;
			return {
				type: 'rect',
				shape: { x: left, y, width: right - left, height },
				style: { fill: theme.color('accent-soft') },
			};
		},
	};
}
