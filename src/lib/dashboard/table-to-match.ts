import type { ChosenMatching, PassedOver, Publication } from '$lib/ingest';
import type { OpenedFile, TableOfFile } from './opened-file';
import type { Source } from './state';

/** A table whose columns a person says, or says anew. */
export interface TableToMatch extends TableOfFile {
	readonly source: Source;
	/** Name of the file. */
	readonly name: string;
	/** Where it was published, if it was. */
	readonly published?: Publication;
	/** Number of the table it takes the place of. */
	readonly replaces?: number;
	/** What was said of it before. */
	readonly matching?: ChosenMatching;
	/** The fiscal year (BE) said of all its rows. */
	readonly year?: number;
}

/** Tables of a file that were not taken in, to be matched. */
export function tablesOf(source: Source, tables: readonly PassedOver[]): TableToMatch[] {
	return tables.map(({ name, hash, part, published }) => ({
		...{ source, name, hash, part: part || undefined, published },
	}));
}

/** A table that was taken in, to be matched anew. */
export function matchedAnew(source: Source, file: OpenedFile): TableToMatch {
	const { name, hash, part, published, matching, year, number } = file;
	return { source, name, hash, part, published, matching, year, replaces: number };
}
