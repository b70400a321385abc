import Papa from 'papaparse';
import { IngestError } from './ingest-error';
import { namesAgency } from './match-columns';
import type { RawTable } from './types';

export interface ParsedCsv extends RawTable {
	readonly separator: string;
}

/** Titles and group headings stand above the header in some exports, never more than a few. */
const headerWithin = 10;

const isEmpty = (record: readonly string[]) => record.every((cell) => cell.trim() === '');

/** The header: the first record that names the agency's column, else the first with anything in it. */
function headerIndex(records: readonly string[][]): number {
	const named = records.slice(0, headerWithin).findIndex((record) => record.some(namesAgency));
	return named >= 0 ? named : records.findIndex((record) => !isEmpty(record));
}

/**
 * The table of a CSV text, separated by comma, semicolon or tab. Entirely empty records are no rows,
 * but they count in the numbering, as they do in a spreadsheet.
 * @throws IngestError empty_file, header_only, unclosed_quote (details.row)
 */
export function parseCsv(text: string): ParsedCsv {
	const { data, errors, meta } = Papa.parse<string[]>(text, {
		delimitersToGuess: [',', ';', '\t'],
	});
	const unclosed = errors.find(({ code }) => code === 'MissingQuotes');
	if (unclosed) throw new IngestError('unclosed_quote', { row: (unclosed.row ?? 0) + 1 });
	const header = headerIndex(data);
	const headers = data[header];
	if (!headers) throw new IngestError('empty_file');
	const rowNumbers: number[] = [];
	const overfull = new Set<number>();
	for (let index = header + 1; index < data.length; index++) {
		const record = data[index] ?? [];
		if (isEmpty(record)) continue;
		rowNumbers.push(index + 1);
		if (!isEmpty(record.slice(headers.length))) overfull.add(index + 1);
	}
	if (rowNumbers.length === 0) throw new IngestError('header_only');
	return {
		headers,
		cells: headers.map((_, column) => rowNumbers.map((row) => data[row - 1]?.[column])),
		rowNumbers,
		overfull,
		separator: meta.delimiter,
	};
}
