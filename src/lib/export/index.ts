/** Writers: what is on the screen, as a file. */
export { disarm, tableCsv, type Heading } from './csv';
export { download } from './download';
export { fileName } from './file-name';
export { pictureFonts } from './picture-fonts';
export { pictureAsPng } from './picture-png';
export { reportAsWorkbook } from './report-client';
export type { ReportRequest } from './report-messages';
export { mostSheetRows } from './report-sheet';
export { tablesAsWorkbook } from './tables/client';
export type { TableSheet } from './tables/table-sheet';
export { writeVisits } from './visits/client';
export type { VisitsRequest, WrittenFile } from './visits/messages';
