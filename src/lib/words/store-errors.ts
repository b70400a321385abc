import { IngestError } from '$lib/ingest';
import { StoreError } from '$lib/keep';
import { ingestErrorText } from './ingest-errors';
import type { Language } from './text';
import type { Words } from './th';

/** Why keeping failed and what to do, where we know it; else what the browser says. */
export function storeErrorText(error: unknown, words: Words): string {
	const { stored } = words.failure;
	if (error instanceof StoreError) return stored[error.code];
	const full = error instanceof DOMException && error.name === 'QuotaExceededError';
	return full ? stored.full : String(error);
}

/** Why something failed and what to do, in a language. */
export function errorText(error: unknown, language: Language, words: Words): string {
	return error instanceof IngestError
		? ingestErrorText(error, language)
		: storeErrorText(error, words);
}
