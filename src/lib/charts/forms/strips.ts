import { base, grid, lineSeries, namedLine, steadyColour, valueAxis } from './common';
import type { CustomApi } from './bars';
import { fadedOpacity, rowLayout, type ChartRow } from './rows';
import type { ChartTheme } from '../theme';
import type { AgencyId } from '$lib/summaries';

/** A row with a dot for each agency, and the middle half and median of them all. */
export interface StripRow extends ChartRow {
	readonly dots: readonly {
		readonly value: number;
		/** How many agencies stand here. */
		readonly count: number;
		readonly color: string;
		readonly tip: string;
		/** What a click opens, where it is one agency. */
		readonly agency?: AgencyId;
		/** Its shape, where dots are not all alike. */
		readonly symbol?: 'circle' | 'diamond' | 'triangle';
	}[];
	readonly median?: number;
	readonly lowerQuartile?: number;
	readonly upperQuartile?: number;
}

interface StripsParts {
	readonly rows: readonly StripRow[];
	readonly minimum: number;
	readonly line: { readonly at: number; readonly label: string };
}

const top = 22;
const bottom = 24;
/** Of a dot with a shape of its own, px. */
const namedSize = 12;

/** Dot strips on one scale up to 100, with median and quartiles. */
export function strips({ rows, minimum, line }: StripsParts) {
	return {
		form: 'strips' as const,
		rows: rows.length,
		height: (width: number) => rowLayout(rows, width).height + top + bottom,
		starred: (width: number) => rowLayout(rows, width).starred,
		option: (width: number, theme: ChartTheme) => {
			const layout = rowLayout(rows, width);
			return {
				...base(theme),
				grid: grid({ left: layout.left, right: layout.right, top, bottom }),
				xAxis: valueAxis(theme, { min: minimum, max: 100 }),
				yAxis: layout.axes(theme),
				series: [
					boxes(rows, theme),
					dots(rows, theme),
					lineSeries([namedLine(theme, line.at, line.label, { downwards: true })]),
				],
			};
		},
	};
}

function dots(rows: readonly StripRow[], theme: ChartTheme) {
	return {
		type: 'scatter',
		...steadyColour,
		cursor: 'pointer',
		data: rows.flatMap(({ id, dots, faded }) =>
			dots.map(({ value, count, color, tip, agency, symbol }) => ({
				value: [value, id],
				symbol,
				symbolSize: symbol ? namedSize : Math.min(16, 7 + 2 * (count - 1)),
				group: id,
				tip,
				agency,
				itemStyle: {
					color: theme.color(color),
					opacity: faded ? fadedOpacity : 0.85,
					borderColor: theme.color('surface'),
					borderWidth: 0.5,
				},
			})),
		),
	};
}

function boxes(rows: readonly StripRow[], theme: ChartTheme) {
	return {
		type: 'custom',
		silent: true,
		tooltip: { show: false },
		encode: { x: [0, 1, 2], y: 3 },
		data: rows.flatMap(({ id, lowerQuartile, median, upperQuartile }) =>
			median === undefined ? [] : [[lowerQuartile, median, upperQuartile, id]],
		),
		renderItem(_: unknown, api: CustomApi) {
			const [low, y] = api.coord([api.value(0), api.value(3)]);
			const [middle] = api.coord([api.value(1), api.value(3)]);
			const [high] = api.coord([api.value(2), api.value(3)]);
			return {
				type: 'group',
				children: [
					{
						type: 'rect',
						shape: { x: low, y: y - 8, width: Math.max(1, high - low), height: 16 },
						style: { fill: theme.color('surface-sunken') },
					},
					{
						type: 'line',
						shape: { x1: middle, y1: y - 10, x2: middle, y2: y + 10 },
						style: { stroke: theme.color('text'), lineWidth: 2 },
					},
				],
			};
		},
	};
}
