/** A file becomes checked visits, in a worker. */
export { openFile, type OpenOptions } from './client';
export { IngestError, type IngestErrorCode, type IngestErrorDetails } from './ingest-error';
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
} from './types';
