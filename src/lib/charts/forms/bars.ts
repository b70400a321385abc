import { base, grid, steadyColour, valueAxis } from './common';
import { fadedOpacity, rowLayout, type ChartRow } from './rows';
import type { ChartTheme } from '../theme';

/** A row with one bar from zero, and where it is a share of a small group, its interval. */
export interface BarRow extends ChartRow {
	readonly value?: number;
	readonly interval?: { readonly low: number; readonly high: number };
	readonly tip?: string;
	/** What a click stands for, where it is not the row's own id. */
	readonly group?: string;
	/** Colour token, where it means something; the accent otherwise. */
	readonly color?: string;
}

interface BarsParts {
	readonly rows: readonly BarRow[];
	/** Where the scale ends; the greatest bar where not given. */
	readonly maximum?: number;
	/** The group its marks report to a click, where they stand for one. */
	readonly clickable?: boolean;
}

/** Horizontal bars in one colour: length carries the value. */
export function bars({ rows, maximum, clickable = false }: BarsParts) {
	return {
		form: 'bars' as const,
		rows: rows.length,
		height: (width: number) => rowLayout(rows, width).height,
		starred: (width: number) => rowLayout(rows, width).starred,
		option: (width: number, theme: ChartTheme) => {
			const layout = rowLayout(rows, width);
			const tops = rows.map(({ value, interval }) => interval?.high ?? value ?? 0);
			return {
				...base(theme),
				grid: grid({ left: layout.left, right: layout.right, top: 0, bottom: 0 }),
				xAxis: valueAxis(theme, {
					show: false,
					min: 0,
					max: maximum ?? (Math.max(...tops) || 1),
				}),
				yAxis: layout.axes(theme),
				series: [
					{
						type: 'bar',
						...steadyColour,
						barWidth: Math.min(18, layout.bandHeight - 10),
						itemStyle: { color: theme.color('accent') },
						cursor: clickable ? 'pointer' : 'default',
						data: rows.map(({ id, value, faded, tip, color, group }) => ({
							value: value ?? '-',
							group: clickable ? (group ?? id) : undefined,
							tip,
							itemStyle: {
								color: theme.color(color ?? 'accent'),
								opacity: faded ? fadedOpacity : 1,
							},
						})),
					},
					intervals(rows, theme),
				],
			};
		},
	};
}

/** A thin line over each bar from the low to the high end of its interval. */
function intervals(rows: readonly BarRow[], theme: ChartTheme) {
	return {
		type: 'custom',
		silent: true,
		// Bars stand above a custom series of the same depth.
		z: 3,
		tooltip: { show: false },
		encode: { x: [0, 1], y: 2 },
		data: rows.flatMap(({ id, interval }) => (interval ? [[interval.low, interval.high, id]] : [])),
		renderItem(_: unknown, api: CustomApi) {
			const [x1, y] = api.coord([api.value(0), api.value(2)]);
			const [x2] = api.coord([api.value(1), api.value(2)]);
			const shape = { x1, y1: y, x2, y2: y };
			// A halo, so that the part over the bar is seen too.
			return {
				type: 'group',
				children: [
					{ type: 'line', shape, style: { stroke: theme.color('surface'), lineWidth: 5 } },
					{ type: 'line', shape, style: { stroke: theme.color('text'), lineWidth: 1.5 } },
				],
			};
		},
	};
}

/** The part of ECharts' custom series that is used here. */
export interface CustomApi {
	value(dimension: number): number;
	coord(point: number[]): [number, number];
	size(extent: number[]): [number, number];
}
