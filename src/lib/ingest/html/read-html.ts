import { Parser } from 'htmlparser2';
import type { Grid } from '../raw-table';
import { TableRows } from './table-rows';

/** Elements that begin another line in a cell. */
const breaks = new Set(['br', 'p', 'div', 'li']);
/** The source's own line breaks are shown as spaces. */
const sourceBreaks = /[\r\n]+/g;
/** Elements whose text is not shown. */
const hidden = new Set(['script', 'style', 'template', 'title']);

/**
 * The tables of a web page, in the order they end: a table inside another comes before it, and its
 * text is its own. Each cell stands where the page shows it, in the first of its rows.
 * @throws IngestError too_many_columns (details.row)
 */
export function readHtml(text: string): Grid[] {
	const tables: Grid[] = [];
	const open: TableRows[] = [];
	let hiding = 0;
	const parser = new Parser({
		onopentag(name, attributes) {
			if (hidden.has(name)) hiding++;
			if (name === 'table') open.push(new TableRows());
			const table = open.at(-1);
			if (name === 'tr') table?.beginRow();
			if (name === 'td' || name === 'th') table?.beginCell(attributes);
			if (breaks.has(name)) table?.addText('\n');
		},
		ontext(part) {
			if (hiding === 0) open.at(-1)?.addText(part.replace(sourceBreaks, ' '));
		},
		onclosetag(name) {
			if (hidden.has(name)) hiding--;
			if (name === 'td' || name === 'th') open.at(-1)?.endCell();
			if (name === 'table') {
				const table = open.pop();
				if (table) tables.push(table);
			}
		},
	});
	parser.end(text);
	return tables;
}
