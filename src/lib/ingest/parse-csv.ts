import Papa from 'papaparse';
import { IngestError } from './ingest-error';
import { TableBuilder } from './layout/table-builder';
import { checkLines } from './line-limits';
import type { GridRow, RawTable } from './raw-table';
import type { Separator } from './types';

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
	const table = new TableBuilder({ shifts: true, headerRow });
	let last: GridRow | undefined;
	let number = 0;
	Papa.parse<string[]>(text, {
		delimiter,
		step({ data: cells, errors }) {
			number++;
			const isUnclosed = errors.some(({ code }) => code === 'MissingQuotes');
			if (isUnclosed && !cut) throw new IngestError('unclosed_quote', { row: number });
			if (last) table.add(last);
			last = { number, cells };
		},
	});
	if (last && !cut) table.add(last);
	return { ...table.done(), separator: delimiter };
}
