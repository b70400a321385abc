import type { GridRow, RawTable } from '../raw-table';
import { TableBuilder, type Layout } from './table-builder';

/**
 * The table that rows of cells hold, below its titles and its header.
 * @throws IngestError empty_file, header_only
 */
export function tableOf(rows: readonly GridRow[], layout: Layout): RawTable {
	const table = new TableBuilder(layout);
	for (const row of rows) table.add(row);
	return table.done();
}
