import { piecesOf, textWidth } from '$lib/words';
import type { TableModel, TableRow } from './table';

/** Size of a table's text, its line and what stands above and below it in a row, px. */
const textSize = 14;
const lineHeight = 1.6 * textSize;
const rowPadding = 9;
/** Between columns, and the arrow of the order, px. */
const besideText = 16;
const besideHead = 24;

/** A longer text wraps: the columns of text share what room there is between these, px. */
const widestText = 200;
const narrowestText = 84;
/** The first column names the row, and stays while the others scroll. */
const narrowestName = 110;
/** Heads wrap sooner, but not inside a compound. */
const widestHead = 60;

/** Between a number, which ends its column, and a text, which begins the next, px. */
const betweenNumberAndText = 16;
const besideIn = ({ columns }: Pick<TableModel, 'columns'>, index: number) =>
	columns[index]?.kind === 'text' && columns[index - 1]?.kind === 'number'
		? besideText + betweenNumberAndText
		: besideText;

/** A little more than it is told to be, which is an estimate: short of it a name would lose its last letter. */
const slack = 1.05;
const width = (text: string) => slack * textWidth(text, textSize);
const wholeOf = (text: string) => piecesOf(text).filter((_, index) => index % 2 === 1);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * How wide each column of a table is, px. Told from all rows, so that one which draws only some of
 * them keeps its columns while it scrolls.
 * @param room for all columns, px; where it is too little, they are wider and the table scrolls.
 */
export function columnWidths(model: TableModel, room: number): number[] {
	const { columns, rows, totals = [] } = model;
	const all = [...rows, ...totals];
	const widest = columns.map(({ id, label, kind }, index) => {
		const beside = besideIn(model, index);
		const least = Math.max(widestHead, ...wholeOf(label).map(width));
		const head = Math.min(least, width(label)) + besideHead + beside - besideText;
		const text = width(longest(all, id));
		return Math.max(head, (kind === 'number' ? text : Math.min(widestText, text)) + beside);
	});
	const narrowest = columns.map(({ kind }, index) => {
		const most = widest[index] ?? 0;
		const least = (index === 0 ? narrowestName : narrowestText) + besideIn(model, index);
		return kind === 'number' ? most : Math.min(least, most);
	});
	const spare = room - sum(narrowest);
	// A table that scrolls sideways in any case need not wrap as well.
	if (spare < 0) return [narrowest[0] ?? 0, ...widest.slice(1)];
	const share = Math.min(1, spare / (sum(widest) - sum(narrowest) || 1));
	return narrowest.map((least, index) => least + share * ((widest[index] ?? least) - least));
}

function longest(rows: readonly TableRow[], id: string): string {
	let found = '';
	for (const { cells } of rows) {
		const text = cells[id]?.text ?? '';
		if (text.length > found.length) found = text;
	}
	return found;
}

/**
 * About how high a row of such columns is, before it is drawn and measured, px.
 * @param widths of the columns, px.
 * @param below lines that stand below each row's own.
 */
export function rowHeights(model: TableModel, widths: readonly number[], below = 0) {
	const { columns } = model;
	const linesOf = new Map<string, number>();
	const lines = (text: string, room: number) => {
		const known = linesOf.get(text);
		if (known !== undefined) return known;
		const counted = Math.ceil(width(text) / room) || 1;
		linesOf.set(text, counted);
		return counted;
	};
	// A number never wraps.
	const texts = columns.flatMap(({ id, kind }, index) =>
		kind === 'text' ? { id, room: (widths[index] ?? 0) - besideIn(model, index) } : [],
	);
	return ({ original: { cells } }: { readonly original: TableRow }): number => {
		const most = Math.max(1, ...texts.map(({ id, room }) => lines(cells[id]?.text ?? '', room)));
		return (most + below) * lineHeight + rowPadding;
	};
}
