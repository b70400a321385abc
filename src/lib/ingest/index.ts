/** A file becomes checked visits, in a worker. */
export {
	endIdleWorker,
	openFile,
	openPreviews,
	type FileSource,
	type OpenOptions,
	type PreviewQuestion,
	type Previews,
} from './client';
export { findingsOfBytes } from './finding-bytes';
export type { Choice } from './ingest';
export { IngestError, type IngestErrorCode, type IngestErrorDetails } from './ingest-error';
export {
	fingerprintOfMatching,
	matchingText,
	readMatching,
	type ChosenMatching,
} from './matching/chosen-matching';
export type { Preview, PreviewColumn } from './matching/preview';
export type { Reason } from './matching/proposal';
export { encodings, separators } from './types';
export type {
	Encoding,
	Finding,
	Ingested,
	IngestedFile,
	Match,
	PassedOver,
	Progress,
	Publication,
	Repairs,
	Separator,
	TableCopy,
	TakenFile,
} from './types';
