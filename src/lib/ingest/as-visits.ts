import type { Repair } from '$lib/visits';
import { fillMerged } from './merged-cells';
import type { Matching } from './match-columns';
import { isOwnForm } from './own-form';
import { readColumns, type ReadColumns } from './read-columns';
import { resultsOf } from './results';
import { reshape, type Reshaped } from './shapes/reshape';
import type { RawTable } from './raw-table';
import type { ResultYears } from './types';

/** A table as visits: a row each, read. */
export interface ReadVisits extends Reshaped {
	readonly read: ReadColumns;
	/** It has every column of the contract, as our own files do. */
	readonly own: boolean;
	/** Its rows are ITA results, without anything of a visit. */
	readonly results: boolean;
	/** The years of these results. */
	readonly years?: ResultYears;
}

/**
 * Makes a row a visit of a table, whatever its rows are of, and reads them.
 * @param chosen a person said what the columns are: a fiscal year is one then, whatever stands beside it
 */
export function asVisits(table: RawTable, given: Matching, { chosen = false } = {}): ReadVisits {
	const { table: whole, filled } = fillMerged(table, given);
	const reshaped = reshape(whole, given);
	const read = readColumns(reshaped.table, reshaped.matching);
	// Of results the year of visits is taken out below: their file is no less our own.
	const own = isOwnForm(reshaped.matching);
	const ofVisits = chosen && reshaped.matching.places.has('fiscal_year');
	const results = ofVisits ? undefined : resultsOf(reshaped.matching, read);
	return {
		...reshaped,
		...{ read, own, results: results !== undefined },
		repairs: [...reshaped.repairs, ...Array<Repair>(filled).fill('merged_cell')],
		...(results && { matching: results.matching, read: results.read, years: results.years }),
	};
}
