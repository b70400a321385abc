import { IngestError } from './ingest-error';

/** As many as a spreadsheet has. */
export const mostColumns = 16_384;
/** Characters of a line; a visit with every text filled in has a hundredth of it. */
const longestLine = 1_000_000;
const separators = /[,;\t]/g;

/**
 * Holds a text to lines that a table can have, before any of it is split.
 * @throws IngestError line_too_long, too_many_columns (details.row)
 */
export function checkLines(text: string): void {
	const newline = text.includes('\n') ? '\n' : '\r';
	let row = 1;
	for (let from = 0; from < text.length; row++) {
		const end = text.indexOf(newline, from);
		const to = end < 0 ? text.length : end;
		const length = to - from;
		if (length > longestLine) throw new IngestError('line_too_long', { row });
		if (length > mostColumns) {
			const columns = (text.slice(from, to).match(separators)?.length ?? 0) + 1;
			if (columns > mostColumns) throw new IngestError('too_many_columns', { row });
		}
		from = to + 1;
	}
}
