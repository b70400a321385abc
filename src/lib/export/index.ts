/** Writers: what is on the screen, as a file. */
export { disarm, tableCsv, type Heading } from './csv';
export { download } from './download';
export { reportAsWorkbook } from './report-client';
export type { ReportRequest } from './report-messages';
export { mostSheetRows } from './report-sheet';
export { writeVisits } from './visits/client';
export type { VisitsRequest, WrittenFile } from './visits/messages';
