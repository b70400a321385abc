import { base, grid, namedLine, steadyColour, valueAxis } from './common';
import type { AgencyId } from '$lib/summaries';
import { smallText, type ChartTheme } from '../theme';

/** A mark at two scores. */
export interface ScatterPoint {
	readonly x: number;
	readonly y: number;
	/** How many agencies stand there. */
	readonly count: number;
	/** Colour token. */
	readonly color: string;
	/** Hollow marks stand apart from filled ones without colour too. */
	readonly hollow?: boolean;
	readonly tip: string;
	/** What a click opens. */
	readonly agency?: AgencyId;
}

interface ScatterParts {
	readonly points: readonly ScatterPoint[];
	readonly x: AxisParts;
	readonly y: AxisParts;
}

interface AxisParts {
	readonly name: string;
	readonly minimum: number;
	readonly maximum: number;
	/** A line across the marks. */
	readonly line?: { readonly at: number; readonly label: string };
	readonly format?: (value: number) => string;
}

/** Above the marks stand the name of the line across them and, over it, that of the axis. */
const sides = { left: 44, right: 16, top: 44, bottom: 42 };
const dot = 8;
const largest = 34;

/** A dot an agency, or one for many where they stand close. */
export function scatter({ points, x, y }: ScatterParts) {
	const most = Math.max(1, ...points.map(({ count }) => count));
	const sizeOf = (count: number) =>
		most === 1 ? dot : dot + (largest - dot) * Math.sqrt((count - 1) / most);
	return {
		form: 'scatter' as const,
		height: (width: number) => Math.round(Math.min(460, Math.max(280, width * 0.62))),
		option: (_: number, theme: ChartTheme) => ({
			...base(theme),
			grid: grid(sides),
			xAxis: axisOf(theme, x, { nameLocation: 'middle', nameGap: 26 }),
			yAxis: axisOf(theme, y, {
				nameLocation: 'end',
				nameGap: 26,
				nameTextStyle: {
					...textStyle(theme),
					align: 'left',
					padding: [0, 0, 0, -sides.left + 4],
				},
			}),
			series: [
				{
					type: 'scatter',
					...steadyColour,
					cursor: 'pointer',
					data: points.map(({ x, y, count, color, hollow, tip, agency }) => ({
						value: [x, y],
						symbolSize: sizeOf(count),
						tip,
						agency,
						itemStyle: {
							color: hollow ? theme.color('surface') : theme.color(color),
							opacity: 0.8,
							borderColor: hollow ? theme.color(color) : theme.color('surface'),
							borderWidth: hollow ? 2 : 0.5,
						},
					})),
				},
				{
					type: 'line',
					data: [],
					silent: true,
					markLine: {
						symbol: 'none',
						silent: true,
						animation: false,
						data: [
							...(x.line ? [namedLine(theme, x.line.at, x.line.label)] : []),
							...(y.line
								? [{ ...namedLine(theme, 0, ''), xAxis: undefined, yAxis: y.line.at }]
								: []),
						],
					},
				},
			],
		}),
	};
}

const textStyle = (theme: ChartTheme) => ({
	color: theme.color('text-muted'),
	fontFamily: theme.font,
	fontSize: smallText,
});

const axisOf = (theme: ChartTheme, { name, minimum, maximum, format }: AxisParts, parts: object) =>
	valueAxis(theme, {
		name,
		min: minimum,
		max: maximum,
		nameTextStyle: textStyle(theme),
		axisLabel: {
			...textStyle(theme),
			hideOverlap: true,
			// The last label ends with its axis, not behind the edge.
			...('nameLocation' in parts && parts.nameLocation === 'middle'
				? { alignMaxLabel: 'right' as const }
				: {}),
			...(format ? { formatter: format } : {}),
		},
		...parts,
	});
