/** Joins the rooms for the pages: files in, figures out. */
export { Dashboard, type FailedFile, type Loading, type Outcome } from './dashboard.svelte';
export { reportOf, type OpenedFile, type ReportedFinding } from './opened-file';
