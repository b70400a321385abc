import { zipSync } from 'fflate';
import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import { mostSheetRows } from '../report-sheet';
import { rowsBetween, type VisitTable } from './visit-table';
import { headCell, isCut, visitCell } from './workbook-cells';

/** Visits as a workbook, or as an archive of several. */
export interface VisitsWorkbook {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly archive: boolean;
	/** Texts longer than a spreadsheet's cell, cut to it. */
	readonly cut: number;
}

/** In characters. */
const width = 16;

async function workbookOf(visits: VisitTable): Promise<Omit<VisitsWorkbook, 'archive'>> {
	let cut = 0;
	const sheet: SheetData = [visits.columns.map(({ column }) => headCell(column))];
	for (let row = 0; row < visits.rows; row++) {
		sheet.push(
			visits.columns.map(({ column, at }) => {
				const value = at(row);
				if (value === undefined) return null;
				if (isCut(value)) cut++;
				return visitCell(column, value);
			}),
		);
	}
	const columns = visits.columns.map(() => ({ width }));
	const blob = await writeExcelFile(sheet, { columns, stickyRowsCount: 1 }).toBlob();
	return { bytes: new Uint8Array(await blob.arrayBuffer()), cut };
}

/**
 * Visits as XLSX, headed and answered in the words of an office. A workbook is made in memory, so more
 * visits than one can hold come as an archive of several, which opens as one file.
 */
export async function visitsWorkbook(
	visits: VisitTable,
	mostRows = mostSheetRows,
): Promise<VisitsWorkbook> {
	if (visits.rows <= mostRows) return { ...(await workbookOf(visits)), archive: false };
	const files: Record<string, Uint8Array> = {};
	let cut = 0;
	for (let from = 0; from < visits.rows; from += mostRows) {
		const part = await workbookOf(rowsBetween(visits, from, from + mostRows));
		files[`${String(from / mostRows + 1).padStart(2, '0')}.xlsx`] = part.bytes;
		cut += part.cut;
	}
	// Workbooks are packed already.
	return { bytes: zipSync(files, { level: 0 }), archive: true, cut };
}
