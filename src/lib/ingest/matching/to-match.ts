import { typeOfName } from '$lib/visits';
import { IngestError, type IngestErrorCode } from '../ingest-error';
import { sampleOf, type Matching } from '../match-columns';
import type { ReadVisits } from '../as-visits';
import type { RawTable } from '../raw-table';
import type { PassedOver } from '../types';

/** Whether the names of the agencies tell the type of any of them; of no names nothing is asked. */
function namesTellTypes({ cells }: RawTable, { places }: Matching): boolean {
	const names = sampleOf(cells[places.get('agency_name') ?? -1]);
	return names.length === 0 || names.some((name) => typeOfName(String(name)) !== undefined);
}

/**
 * What a table of visits, or of ITA results, lacks or leaves open: the agency, the year, the type, which of several
 * columns a header is. With the agency and the year, what a person chose stands as it is.
 * @returns no_agency_column, no_year_column, no_type_column, ambiguous_columns (details.headers)
 */
export function missingOf(
	{ table, matching, results }: Pick<ReadVisits, 'table' | 'matching' | 'results'>,
	{ chosen, headers }: { chosen: boolean; headers: readonly string[] },
): IngestError | undefined {
	const { places, ambiguous, conventions } = matching;
	if (!places.has('agency_name')) return new IngestError('no_agency_column', { headers });
	const hasYear = results || places.has('fiscal_year') || conventions.year !== undefined;
	if (!hasYear) return new IngestError('no_year_column', { headers });
	if (chosen) return undefined;
	if (ambiguous.length > 0) return new IngestError('ambiguous_columns', { headers: ambiguous });
	const hasType = places.has('agency_type') || namesTellTypes(table, matching);
	return hasType ? undefined : new IngestError('no_type_column', { headers });
}

const matchable: ReadonlySet<IngestErrorCode> = new Set([
	...['no_agency_column', 'no_year_column', 'no_type_column', 'ambiguous_columns'],
] as IngestErrorCode[]);

/** Whether a person could say what the columns of a table are: of one column there is nothing to say. */
export function isMatchable({ headers }: RawTable, code: IngestErrorCode): boolean {
	return matchable.has(code) && headers.filter((header) => header.trim() !== '').length > 1;
}

/** Tells which tables are asked about: beside others with visits, only those that name agencies. */
export const isToBeMatched =
	(besideVisits: boolean) =>
	({ matchable, code }: PassedOver): boolean =>
		matchable === true && !(besideVisits && code === 'no_agency_column');
