/** Writers: what is on the screen, as a file. */
export { disarm, tableCsv, type Heading } from './csv';
export { download } from './download';
