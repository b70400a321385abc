/** Joins the rooms for the pages: files in, figures out. */
export { Dashboard } from './dashboard.svelte';
export { keptVersion, type KeptAbout } from './kept-files';
export { latestOnly } from './latest';
export {
	fileNames,
	publicationsOf,
	reportOf,
	titleOf,
	type OpenedFile,
	type ReportedFinding,
} from './opened-file';
export { Published } from './published.svelte';
export type { ResultChoices } from './result-choices';
export type { MatchingProblem } from './matching-problems';
export { today } from './today';
export type { TableMatching } from './table-matching.svelte';
export { matchedAnew, tablesOf, type TableToMatch } from './table-to-match';
export {
	encodings,
	matchingText,
	separators,
	type Choice,
	type ChosenMatching,
	type PassedOver,
	type Preview,
	type PreviewColumn,
	type Reason,
} from '$lib/ingest';
export type { FailedFile, Failure, Loading, Outcome, Source } from './state';
