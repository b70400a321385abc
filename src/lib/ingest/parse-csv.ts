import Papa from 'papaparse';
import { IngestError } from './ingest-error';
import { tableOf } from './layout/table-of';
import { checkLines } from './line-limits';
import type { RawTable, Separator } from './types';

export interface ParsedCsv extends RawTable {
	readonly separator: string;
}

/** The separator by which the first records have the most even lengths; empty ones, a last one too, have none. */
const separatorOf = (text: string) =>
	Papa.parse(text, { delimitersToGuess: [',', ';', '\t'], skipEmptyLines: true, preview: 1 }).meta
		.delimiter;
interface CsvOptions {
	/** Absent: comma, semicolon or tab, whichever fits. */
	readonly separator?: Separator;
	/** The row that is the header, as a spreadsheet numbers it; absent: the one that looks it. */
	readonly headerRow?: number;
	/** The text is cut off: its last record may be, too. */
	readonly cut?: boolean;
}

/**
 * The table of a CSV text. Entirely empty records are no rows, but they count in the numbering, as
 * they do in a spreadsheet.
 * @throws IngestError empty_file, header_only, line_too_long, too_many_columns, unclosed_quote (details.row)
 */
export function parseCsv(text: string, { separator, headerRow, cut }: CsvOptions = {}): ParsedCsv {
	checkLines(text);
	const delimiter = separator ?? separatorOf(text);
	const { data, errors } = Papa.parse<string[]>(text, { delimiter });
	if (cut) data.pop();
	const unclosed = errors.find(({ code }) => code === 'MissingQuotes');
	if (unclosed && !cut) throw new IngestError('unclosed_quote', { row: (unclosed.row ?? 0) + 1 });
	const rows = data.map((cells, index) => ({ number: index + 1, cells }));
	return { ...tableOf(rows, { shifts: true, headerRow }), separator: delimiter };
}
