import type { ChosenMatching, PassedOver } from '$lib/ingest';
import type { Source } from './state';

/** A table whose columns a person says, or says anew. */
export interface TableToMatch {
	readonly source: Source;
	/** Name of the file. */
	readonly name: string;
	/** Which table of the file. */
	readonly part?: string;
	/** Number of the table it takes the place of. */
	readonly replaces?: number;
	/** What was said of it before. */
	readonly matching?: ChosenMatching;
	/** The fiscal year (BE) said of all its rows. */
	readonly year?: number;
}

/** Tables of a file that were not taken in, to be matched. */
export function tablesOf(source: Source, tables: readonly PassedOver[]): TableToMatch[] {
	return tables.map(({ name, part }) => ({ source, name, part: part || undefined }));
}

/** Whether two are the same table of the same file. */
export const isSameTable = (one: TableToMatch, other: TableToMatch): boolean =>
	one.source === other.source && one.part === other.part;
