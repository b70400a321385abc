/** One model feeds the screen, the CSV and the printout. */
export { agencyTable, firstHidden } from './agency-table';
export * from './cell-texts';
export * from './cells';
export { historyTable } from './history-table';
export * from './table';
export { mostRowsDrawn } from './row-window.svelte';
export { default as Table } from './table.svelte';
