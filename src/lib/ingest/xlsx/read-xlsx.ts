import { IngestError } from '../ingest-error';
import type { Grid } from '../raw-table';
import type { Entry } from '../zip/directory';
import { checkDeclared } from '../zip/unpack';
import { readSheet } from './read-sheet';
import { readWorkbook, type Archive } from './workbook';

export interface SheetRows {
	readonly name: string;
	/** @throws IngestError hidden_sheet; what `readSheet` throws. */
	readonly read: () => Grid;
}

/**
 * The sheets of a workbook (.xlsx), each read when asked for.
 * @throws IngestError archive_too_large, broken_archive, document_type, broken_workbook
 */
export function readXlsx(bytes: Uint8Array, entries: readonly Entry[]): SheetRows[] {
	checkDeclared(entries);
	const archive: Archive = { bytes, entries: new Map(entries.map((entry) => [entry.name, entry])) };
	const workbook = readWorkbook(archive);
	if (workbook.sheets.length === 0) throw new IngestError('broken_workbook');
	return workbook.sheets.map((sheet) => ({
		name: sheet.name,
		read: () => {
			if (sheet.hidden) throw new IngestError('hidden_sheet');
			return readSheet(archive, sheet, workbook);
		},
	}));
}
