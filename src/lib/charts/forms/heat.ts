import { base } from './common';
import { fadedOpacity, rowLayout, type ChartRow } from './rows';
import { mix, smallText, type ChartTheme } from '../theme';

/** A row with one coloured cell a column, its value written in it. */
export interface HeatRow extends ChartRow {
	readonly cells: readonly {
		/** Colours the cell between 0 and the maximum; undefined leaves it empty. */
		readonly value: number | undefined;
		readonly text: string;
		readonly tip: string;
	}[];
}

interface HeatParts {
	readonly rows: readonly HeatRow[];
	/** Heads of the columns; line breaks stand where they may break. */
	readonly columns: readonly string[];
	/** The value of the strongest colour. */
	readonly maximum: number;
	readonly headHeight: number;
}

/** The strongest mixture of the accent that text of either theme still stands out on. */
const strongest = 0.5;

/** A table coloured by value: one colour, deeper is more. */
export function heat({ rows, columns, maximum, headHeight }: HeatParts) {
	return {
		height: (width: number) => rowLayout(rows, width).height + headHeight,
		option: (width: number, theme: ChartTheme) => {
			const layout = rowLayout(rows, width);
			return {
				...base(theme),
				grid: { left: layout.left, right: layout.right, top: headHeight, bottom: 0 },
				xAxis: {
					type: 'category',
					position: 'top',
					data: columns,
					axisLine: { show: false },
					axisTick: { show: false },
					axisLabel: {
						interval: 0,
						color: theme.color('text-muted'),
						fontFamily: theme.font,
						fontSize: smallText,
						lineHeight: 15,
						verticalAlign: 'bottom',
					},
				},
				yAxis: layout.axes(theme),
				series: [
					{
						type: 'heatmap',
						cursor: 'pointer',
						label: {
							show: true,
							fontFamily: theme.font,
							fontSize: smallText,
							color: theme.color('text'),
							formatter: ({ data }: { data: { text: string } }) => data.text,
						},
						emphasis: { disabled: true },
						data: rows.flatMap(({ id, cells, faded }) =>
							cells.map(({ value, text, tip }, column) => ({
								value: [column, id, value ?? 0],
								text,
								tip,
								group: id,
								itemStyle: {
									color: mix(
										theme.color('surface'),
										theme.color('accent'),
										maximum > 0 ? (strongest * (value ?? 0)) / maximum : 0,
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
