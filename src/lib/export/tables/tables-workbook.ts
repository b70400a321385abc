import writeExcelFile from 'write-excel-file/universal';
import { sheetNames } from './sheet-names';
import { tableSheet, type TableSheet } from './table-sheet';

/** Tables as one workbook, a sheet each, on paper as wide as a page. */
export function tablesWorkbook(sheets: readonly TableSheet[]): Promise<Blob> {
	const names = sheetNames(sheets.map(({ name }) => name));
	return writeExcelFile(
		sheets.map((sheet, place) => ({ ...tableSheet(sheet), sheet: names[place] ?? '' })),
	).toBlob();
}
