import { download, fileName, tableCsv, tablesAsWorkbook, type Heading } from '$lib/export';
import type { TableModel } from '$lib/tables';

export const tableFormats = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof tableFormats)[number];

export const isTableFormat = (format: string): format is TableFormat =>
	(tableFormats as readonly string[]).includes(format);

/** A table on its way to a file. */
export interface SavedTable {
	/** What its file is called, part by part. */
	readonly name: readonly string[];
	readonly table: TableModel;
	readonly heading: Heading;
}

/**
 * Saves a table as it stands as a file.
 * @throws Error where it cannot be written.
 */
export async function saveTable(
	{ name, table, heading }: SavedTable,
	format: TableFormat,
): Promise<void> {
	if (format === 'csv') {
		download(fileName(name, format), tableCsv(table, heading), 'text/csv;charset=utf-8');
		return;
	}
	const workbook = await tablesAsWorkbook([{ name: table.title, table, heading }]);
	download(fileName(name, format), workbook, workbook.type);
}
