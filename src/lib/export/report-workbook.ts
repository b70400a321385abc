import writeExcelFile from 'write-excel-file/universal';
import { reportSheet, type SheetReport } from './report-sheet';

/** Widths in characters. */
const width = 16;
const problemsWidth = 60;

/** The workbook of a report, its first row frozen. */
export function reportWorkbook(report: SheetReport): Promise<Blob> {
	const columns = [...report.headers.map(() => ({ width })), { width: problemsWidth }];
	return writeExcelFile(reportSheet(report), { columns, stickyRowsCount: 1 }).toBlob();
}
