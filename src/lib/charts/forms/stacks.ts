import { base, grid, lineSeries, namedLine, noMark, steadyColour, valueAxis } from './common';
import { decalOf, hatchOf } from '../hatching';
import { fadedOpacity, rowLayout, type ChartRow } from './rows';
import { textWidth } from '../measure';
import { inkOn, smallText, type ChartTheme } from '../theme';

/** A row whose bar is cut into shares of a whole. */
export interface StackRow extends ChartRow {
	/** By segment id, 0–1; empty where nothing is known. */
	readonly shares: Readonly<Record<string, number | undefined>>;
	readonly tips?: Readonly<Record<string, string>>;
	/** What a click stands for, where it is not the row's own id. */
	readonly group?: string;
}

interface NamedShare {
	readonly at: number;
	readonly label: string;
}

interface Segment {
	readonly id: string;
	/** Colour token. */
	readonly color: string;
	/** Written on its mark where there is room. */
	readonly label: string;
}

interface StacksParts {
	readonly rows: readonly StackRow[];
	/** In drawing order. */
	readonly segments: readonly Segment[];
	/** Named lines across the rows, shares. */
	readonly lines?: readonly NamedShare[];
	readonly clickable?: boolean;
}

const roomForLabels = 22;
const gapOfLabels = 8;
const paddingOfMarks = 4;

/** Which way each line's name is written: away from a neighbour whose name it would meet. */
function alignments(lines: readonly NamedShare[], markWidth: number) {
	const meets = (one: NamedShare | undefined, other: NamedShare | undefined) =>
		one !== undefined &&
		other !== undefined &&
		(other.at - one.at) * markWidth <
			(textWidth(one.label, smallText) + textWidth(other.label, smallText)) / 2 + gapOfLabels;
	return lines.map((line, index) => {
		if (meets(lines[index - 1], line)) return 'left';
		return meets(line, lines[index + 1]) ? 'right' : 'center';
	});
}

/** Horizontal 100 % stacks, a row a group, and what their colours and hatchings stand for. */
export function stacks({ rows, segments, lines = [], clickable = false }: StacksParts) {
	const top = lines.length > 0 ? roomForLabels : 0;
	return {
		form: 'stacks' as const,
		rows: rows.length,
		legend: segments.map(({ color, label }) => ({ color, label, hatch: hatchOf(color) })),
		height: (width: number) => rowLayout(rows, width).height + top,
		starred: (width: number) => rowLayout(rows, width).starred,
		option: (width: number, theme: ChartTheme) => {
			const layout = rowLayout(rows, width);
			const aligned = alignments(lines, layout.markWidth);
			const barWidth = Math.min(18, layout.bandHeight - 8);
			const fits = (label: string, share = 0) =>
				textWidth(label, smallText) + 2 * paddingOfMarks <= share * layout.markWidth;
			const decal = (color: string) => {
				const hatch = hatchOf(color);
				return hatch === undefined ? undefined : decalOf(hatch, theme);
			};
			return {
				...base(theme),
				grid: grid({ left: layout.left, right: layout.right, top, bottom: 0 }),
				xAxis: valueAxis(theme, { show: false, min: 0, max: 1 }),
				yAxis: layout.axes(theme),
				series: [
					...segments.map(({ id, color, label }) => ({
						type: 'bar',
						...steadyColour,
						stack: 'shares',
						barWidth,
						cursor: clickable ? 'pointer' : 'default',
						itemStyle: {
							color: theme.color(color),
							borderColor: theme.color('surface'),
							borderWidth: 1,
						},
						label: {
							position: 'inside' as const,
							formatter: label,
							color: inkOn(theme.color(color)),
							fontFamily: theme.font,
							fontSize: smallText,
							// Words are read on the plain colour.
							...(hatchOf(color) === undefined
								? {}
								: { backgroundColor: theme.color(color), padding: [1, paddingOfMarks] }),
						},
						data: rows.map((row) => ({
							label: { show: !row.faded && fits(label, row.shares[id]) },
							value: row.shares[id] || noMark,
							group: clickable ? (row.group ?? row.id) : undefined,
							tip: row.tips?.[id],
							itemStyle: {
								opacity: row.faded ? fadedOpacity : 1,
								decal: row.shares[id] ? decal(color) : undefined,
							},
						})),
					})),
					lineSeries(
						lines.map(({ at, label }, index) =>
							namedLine(theme, at, label, { downwards: true, align: aligned[index] }),
						),
					),
				],
			};
		},
	};
}
