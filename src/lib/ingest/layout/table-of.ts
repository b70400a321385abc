import { IngestError } from '../ingest-error';
import type { GridRow, RawTable } from '../types';
import { columnsOf, isEmpty } from './columns';
import { findHeader } from './find-header';

interface Layout {
	/** Cells may have shifted: what stands beyond the last header makes its row unreadable. */
	readonly shifts: boolean;
	/** The row that is the header, as a spreadsheet numbers it; absent: the one that looks it. */
	readonly headerRow?: number;
}

/**
 * The table that rows of cells hold, below its titles and its header. Empty rows are no rows.
 * @throws IngestError empty_file, header_only
 */
export function tableOf(rows: readonly GridRow[], { shifts, headerRow }: Layout): RawTable {
	const header = findHeader(rows, headerRow);
	if (!header) throw new IngestError('empty_file');
	const { headers: found, heading, below } = header;
	const body = rows.slice(below).filter((row) => !isEmpty(row));
	if (body.length === 0) throw new IngestError('header_only');
	const widest = body.reduce((width, { cells }) => Math.max(width, cells.length), found.length);
	const width = shifts ? found.length : widest;
	const beyond = shifts ? body.filter((row) => !isEmpty(row, width)) : [];
	return {
		headers: Array.from({ length: width }, (_, column) => found[column] ?? ''),
		heading,
		cells: columnsOf(body, width),
		rowNumbers: body.map(({ number }) => number),
		overfull: new Set(beyond.map(({ number }) => number)),
	};
}
