import { escapeRich } from './rich';
import { smallText, type ChartTheme } from '../theme';

/** What every form sets alike; positions are pinned, since ECharts 6 moved its defaults. */
export const base = (theme: ChartTheme) => ({
	animation: false,
	textStyle: { fontFamily: theme.font },
	// Rich text, not HTML: nothing of a file is ever parsed as markup.
	tooltip: {
		renderMode: 'richText' as const,
		confine: true,
		backgroundColor: theme.color('surface'),
		borderColor: theme.color('line-strong'),
		textStyle: { color: theme.color('text'), fontFamily: theme.font, fontSize: 14 },
		formatter: (mark: { data?: { tip?: string } }) => escapeRich(mark.data?.tip ?? ''),
	},
});

/** Where the marks stand. ECharts 6 would shrink it for the axes' labels, which have their room here. */
export const grid = (sides: { left: number; right: number; top: number; bottom: number }) => ({
	...sides,
	outerBoundsMode: 'none' as const,
});

/** A horizontal axis of values without line or ticks, at the bottom. */
export const valueAxis = (theme: ChartTheme, parts: object) => ({
	type: 'value' as const,
	axisLine: { show: false },
	axisTick: { show: false },
	splitLine: { lineStyle: { color: theme.color('line'), opacity: 0.6 } },
	axisLabel: {
		color: theme.color('text-muted'),
		fontFamily: theme.font,
		fontSize: smallText,
		hideOverlap: true,
	},
	...parts,
});

interface LineStyle {
	/** Colour token. */
	readonly color?: string;
	/** How far the name stands above the marks, px. */
	readonly lift?: number;
	readonly align?: 'left' | 'center' | 'right';
	/** How far it stands to the right of where it is aligned to, px. */
	readonly shift?: number;
	/** Rows run downwards, so the top is where the line starts. */
	readonly downwards?: boolean;
}

/** A named vertical line across the marks: the pass mark, a target. */
export const namedLine = (
	theme: ChartTheme,
	at: number,
	label: string,
	{ color = 'target', lift = 0, align = 'center', shift = 0, downwards = false }: LineStyle = {},
) => ({
	xAxis: at,
	lineStyle: { color: theme.color(color), type: 'dashed' as const, width: 1.5 },
	label: {
		formatter: label,
		position: downwards ? ('start' as const) : ('end' as const),
		align,
		color: theme.color(color),
		fontFamily: theme.font,
		fontSize: smallText,
		padding: [0, 0, lift, shift],
	},
});

/** Lines that belong to the picture as a whole, drawn once. */
export const lineSeries = (data: ReturnType<typeof namedLine>[]) => ({
	type: 'line' as const,
	data: [],
	silent: true,
	markLine: { symbol: 'none', silent: true, animation: false, data },
});

/**
 * A mark's colour says what it is, so the mouse does not change it. ECharts would also leave a mark
 * in the mouse's colour for good where the chart is drawn anew as the mouse leaves.
 */
export const steadyColour = { emphasis: { disabled: true } } as const;

/**
 * In place of a value of which nothing is to be seen, unknown or of no length: ECharts would work out
 * and write a mark all the same, and of a stack most are such.
 */
export const noMark = '-';
