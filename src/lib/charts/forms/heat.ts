import { base, grid, steadyColour } from './common';
import { fadedOpacity, rowLayout, type ChartRow } from './rows';
import { lines, textWidth } from '../measure';
import { mix, smallText, type ChartTheme } from '../theme';

/** A row with one coloured cell a column, its value written in it. */
export interface HeatRow extends ChartRow {
	readonly cells: readonly {
		/** Colours the cell between 0 and the maximum, below 0 in the other colour; undefined leaves it empty. */
		readonly value: number | undefined;
		readonly text: string;
		readonly tip: string;
	}[];
}

interface HeatParts {
	readonly rows: readonly HeatRow[];
	/** Heads of the columns, broken between words to their width. */
	readonly columns: readonly string[];
	/** The value of the strongest colour. */
	readonly maximum: number;
	/** Lines of text in a cell; one, unless said otherwise. */
	readonly lines?: number;
}

const headLine = 15;
const cellLine = 16;

const widthOf = (text: string) => textWidth(text, smallText);

/** Heads in as many lines as the columns' width asks for; upright, where one word has no room. */
function headsOf({ rows, columns }: HeatParts, width: number) {
	const room = rowLayout(rows, width).markWidth / columns.length - 2;
	const heads = columns.map((head) =>
		head.split('\n').flatMap((line) => lines(line, room, smallText)),
	);
	const upright = heads.flat().some((line) => widthOf(line) > room + 2);
	if (upright) {
		const written = columns.map((head) => head.replaceAll('\n', ' '));
		return { heads: written, height: Math.max(...written.map(widthOf)) + 8, upright };
	}
	const most = Math.max(...heads.map((head) => head.length));
	return { heads: heads.map((head) => head.join('\n')), height: most * headLine + 8, upright };
}

/** The strongest mixture of the accent that text of either theme still stands out on. */
const strongest = 0.5;

/** A table coloured by value: one colour, deeper is more. */
export function heat(parts: HeatParts) {
	const { rows, columns, maximum, lines: textLines = 1 } = parts;
	const bandHeight = textLines > 1 ? textLines * cellLine + 6 : undefined;
	return {
		form: 'heat' as const,
		rows: rows.length,
		height: (width: number) =>
			rowLayout(rows, width, { leastHeight: bandHeight }).height + headsOf(parts, width).height,
		starred: (width: number) => rowLayout(rows, width).starred,
		option: (width: number, theme: ChartTheme) => {
			const deepColour = rows.some(({ cells }) => cells.some(({ value = 0 }) => value < 0))
				? 'level-improve'
				: 'accent';
			const layout = rowLayout(rows, width, { leastHeight: bandHeight });
			const { heads, height, upright } = headsOf(parts, width);
			return {
				...base(theme),
				grid: grid({ left: layout.left, right: layout.right, top: height, bottom: 0 }),
				xAxis: {
					type: 'category',
					position: 'top',
					// By place, since two heads may read alike.
					data: columns.map((_, column) => String(column)),
					axisLine: { show: false },
					axisTick: { show: false },
					axisLabel: {
						interval: 0,
						color: theme.color('text-muted'),
						fontFamily: theme.font,
						fontSize: smallText,
						lineHeight: headLine,
						formatter: (column: string) => heads[Number(column)] ?? '',
						...(upright
							? { rotate: -90, align: 'left', verticalAlign: 'middle' }
							: { verticalAlign: 'bottom' }),
					},
				},
				yAxis: layout.axes(theme),
				series: [
					{
						// A heatmap series demands a visual map; a square mark in the cell does not.
						type: 'scatter',
						symbol: 'rect',
						symbolSize: [(width - layout.left - layout.right) / columns.length, layout.bandHeight],
						cursor: 'pointer',
						label: {
							show: true,
							position: 'inside',
							fontFamily: theme.font,
							fontSize: smallText,
							...(textLines > 1 ? { lineHeight: cellLine } : {}),
							color: theme.color('text'),
							formatter: ({ data }: { data: { text: string } }) => data.text,
						},
						...steadyColour,
						data: rows.flatMap(({ id, cells, faded }) =>
							cells.map(({ value, text, tip }, column) => ({
								value: [column, id, value ?? 0],
								text,
								tip,
								group: id,
								itemStyle: {
									color: mix(
										theme.color('surface'),
										theme.color((value ?? 0) < 0 ? 'accent' : deepColour),
										maximum > 0 ? (strongest * Math.abs(value ?? 0)) / maximum : 0,
									),
									borderColor: theme.color('surface'),
									borderWidth: 1,
									opacity: faded ? fadedOpacity : 1,
								},
							})),
						),
					},
				],
			};
		},
	};
}
