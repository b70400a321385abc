import { fewMark } from '$lib/words';
import { labelText, smallText, type ChartTheme } from '../theme';
import { linesUpTo, textWidth } from '../measure';

/** A row of a chart laid out like a table: a name, a mark, and columns of text. */
export interface ChartRow {
	/** Also what a click on the name reports. */
	readonly id: string;
	readonly name: string;
	/** Right-aligned columns after the mark. */
	readonly texts: readonly string[];
	readonly kind?: 'header' | 'heading';
	readonly faded?: boolean;
	/** The last column is set in the colour of "rests on few". */
	readonly few?: boolean;
	/** Says so behind the last column. */
	readonly fewWords?: string;
}

export const fadedOpacity = 0.3;
const lineHeight = 18;
const rowPadding = 8;
/**
 * Of a name: every row is as high as the highest, and one long name must not stretch many. Where
 * there are few, the end of a name is worth a third line.
 */
const mostLines = (rows: number) => (rows <= 16 ? 3 : 2);
const gap = 12;

/**
 * Room for the rows' names and text columns, and the axes that write them.
 * @param leastHeight of a row, px
 */
export function rowLayout(rows: readonly ChartRow[], width: number, { leastHeight = 0 } = {}) {
	const longestName = Math.max(
		...rows.map(({ name, kind }) => (kind ? 0 : textWidth(name, labelText))),
	);
	const nameWidth = Math.min(longestName, Math.max(124, width * 0.34));
	const { columns, starred } = columnsThatFit(rows, width - nameWidth - gap);
	const rightWidth = columns.reduce((sum, { width }) => sum + width + gap, 0);
	const names = new Map(
		rows.map(({ id, name, kind }) => [
			id,
			// A heading runs on over the marks' room, which is empty in its row.
			linesUpTo(
				mostLines(rows.length),
				name,
				kind === 'heading' ? width - rightWidth : nameWidth,
				labelText,
			).join('\n'),
		]),
	);
	const most = Math.max(1, ...[...names.values()].map((name) => name.split('\n').length));
	const bandHeight = Math.max(leastHeight, most * lineHeight + rowPadding);
	return {
		bandHeight,
		height: bandHeight * rows.length,
		left: nameWidth + gap,
		right: rightWidth + 2,
		markWidth: width - nameWidth - rightWidth - gap,
		/** A star stands for the words for few. */
		starred,
		axes: (theme: ChartTheme) => [
			axis(rows, theme, {
				position: 'left',
				triggerEvent: true,
				label: (row) => names.get(row.id) ?? '',
				align: 'left',
				axisLabel: { margin: nameWidth + gap, lineHeight },
			}),
			...columns.map(({ texts }, place) => {
				const before = columns.slice(0, place + 1);
				return axis(rows, theme, {
					position: 'right',
					label: (row) => texts.get(row) ?? '',
					align: 'right',
					axisLabel: { margin: before.reduce((sum, { width }) => sum + width + gap, 0) },
					fewColumn: place === columns.length - 1,
				});
			}),
		],
	};
}

/** Marks get at least this share of the room beside the names, */
const markShare = 0.4;
/**
 * and this where the first column, the value they show, would have no room otherwise: rather short
 * marks than marks without it.
 */
const leastValuedShare = 0.2;

/**
 * The columns of text there is room for, with their widths. On a phone the words for few become a
 * star, then the middle columns go; the last, which says how many agencies a row rests on, always stays.
 */
function columnsThatFit(rows: readonly ChartRow[], room: number) {
	const count = Math.max(...rows.map(({ texts }) => texts.length));
	const columnOf = (column: number, brief = false) => {
		const fewIn = ({ fewWords }: ChartRow) => {
			if (!fewWords || column < count - 1) return '';
			return brief ? fewMark : ` ${fewWords}`;
		};
		const texts = new Map(
			rows.map((row) => [row, `${row.texts[column] ?? ''}${fewIn(row)}`] as const),
		);
		const widths = rows.map((row) =>
			textWidth(texts.get(row) ?? '', row.kind ? smallText : labelText),
		);
		return { texts, width: Math.max(...widths) };
	};
	const columns = Array.from({ length: count }, (_, column) => columnOf(column));
	const cramped = (share: number) =>
		room - columns.reduce((sum, { width }) => sum + width + gap, 0) < share * room;
	const brief = count > 1 && cramped(markShare);
	if (brief) columns.splice(count - 1, 1, columnOf(count - 1, true));
	while (columns.length > 1 && cramped(columns.length === 2 ? leastValuedShare : markShare)) {
		columns.splice(Math.floor((columns.length - 1) / 2), 1);
	}
	return { columns, starred: brief && rows.some(({ fewWords }) => fewWords) };
}

interface AxisParts {
	position: 'left' | 'right';
	triggerEvent?: boolean;
	label: (row: ChartRow) => string;
	align: 'left' | 'right';
	axisLabel: object;
	fewColumn?: boolean;
}

function axis(rows: readonly ChartRow[], theme: ChartTheme, parts: AxisParts) {
	const labels = new Map(rows.map((row) => [row.id, parts.label(row)]));
	const named = parts.position === 'left';
	/** Heads of columns are small; a heading's own name is not. */
	const head = ({ kind }: ChartRow) => kind === 'header' || (kind === 'heading' && !named);
	const color = (row: ChartRow) => {
		if (parts.fewColumn && row.few) return theme.color('few');
		return head(row) || row.faded ? theme.color('text-muted') : theme.color('text');
	};
	return {
		type: 'category' as const,
		inverse: true,
		position: parts.position,
		triggerEvent: parts.triggerEvent ?? false,
		axisLine: { show: false },
		axisTick: { show: false },
		data: rows.map((row) => ({
			value: row.id,
			textStyle: {
				// Taken from the label itself only, not from axisLabel.
				align: parts.align,
				color: color(row),
				fontSize: head(row) ? smallText : labelText,
				fontWeight: row.kind === 'heading' && named ? 600 : 400,
			},
		})),
		axisLabel: {
			...parts.axisLabel,
			interval: 0,
			fontFamily: theme.font,
			formatter: (id: string) => labels.get(id) ?? '',
		},
	};
}
