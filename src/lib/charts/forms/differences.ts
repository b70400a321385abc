import { base, grid, valueAxis } from './common';
import type { CustomApi } from './bars';
import { rowLayout, type ChartRow } from './rows';
import type { ChartTheme } from '../theme';

/** A row with a difference, −1 to 1, and the ends of its interval. */
export interface DifferenceRow extends ChartRow {
	readonly difference?: { readonly value: number; readonly low: number; readonly high: number };
	readonly tip?: string;
}

/** Differences as dots with their intervals, on one scale about zero, which each row marks. */
export function differences({ rows }: { readonly rows: readonly DifferenceRow[] }) {
	const ends = rows.flatMap(({ difference }) =>
		difference ? [Math.abs(difference.low), Math.abs(difference.high)] : [],
	);
	const reach = Math.max(0.1, ...ends);
	return {
		form: 'differences' as const,
		rows: rows.length,
		height: (width: number) => rowLayout(rows, width).height,
		starred: (width: number) => rowLayout(rows, width).starred,
		option: (width: number, theme: ChartTheme) => {
			const layout = rowLayout(rows, width);
			return {
				...base(theme),
				grid: grid({ left: layout.left, right: layout.right, top: 0, bottom: 0 }),
				xAxis: valueAxis(theme, { show: false, min: -reach, max: reach }),
				yAxis: layout.axes(theme),
				series: [
					{
						type: 'custom',
						encode: { x: [0, 1, 2], y: 3 },
						data: rows.flatMap(({ id, difference, tip }) =>
							difference
								? [{ value: [difference.low, difference.value, difference.high, id], tip }]
								: [],
						),
						renderItem: (_: unknown, api: CustomApi) => mark(api, theme),
					},
				],
			};
		},
	};
}

/** A line from end to end, the dot on it; wide enough to point at. */
function mark(api: CustomApi, theme: ChartTheme) {
	const [x1, y] = api.coord([api.value(0), api.value(3)]);
	const [middle] = api.coord([api.value(1), api.value(3)]);
	const [x2] = api.coord([api.value(2), api.value(3)]);
	const [zero] = api.coord([0, api.value(3)]);
	const half = api.size([0, 1])[1] / 2;
	return {
		type: 'group',
		children: [
			{
				type: 'rect',
				shape: { x: x1, y: y - 9, width: x2 - x1, height: 18 },
				style: { fill: 'transparent' },
			},
			{
				type: 'line',
				shape: { x1: zero, y1: y - half, x2: zero, y2: y + half },
				style: { stroke: theme.color('text-muted'), lineWidth: 1, lineDash: 'dashed' },
			},
			{
				type: 'line',
				shape: { x1, y1: y, x2, y2: y },
				style: { stroke: theme.color('text'), lineWidth: 1.5 },
			},
			{
				type: 'circle',
				shape: { cx: middle, cy: y, r: 5 },
				style: { fill: theme.color('accent'), stroke: theme.color('surface'), lineWidth: 1 },
			},
		],
	};
}
