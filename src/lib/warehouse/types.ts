import type { Catalogue } from '$lib/filters';
import type { CheckCode } from '$lib/visits';
import type { Replacement } from './replacing';

/** Something wrong that shows only once all visits stand side by side. */
export interface CompositionFinding {
	readonly file: number;
	readonly row: number;
	readonly column?: string;
	readonly value?: string;
	readonly code: CheckCode;
}

/** What stands in the warehouse after a load. */
export interface Stock {
	readonly catalogue: Catalogue;
	readonly findings: readonly CompositionFinding[];
}

export interface LoadOptions {
	/** Puts the new tables in place of all that was there, instead of beside it. */
	readonly replace: boolean;
	/** Tables that may be the next edition of one that stands. */
	readonly replacements?: readonly Replacement[];
	/** Numbers of tables that go as the new ones come. */
	readonly remove?: readonly number[];
	/** ISO day after which a visit's date is reported as in the future. */
	readonly today?: string;
}

/** Results that are written with another name or place, and the visited agency they are of. */
export interface ResultChoice {
	/** What an address would call the agency as the results have it (its key). */
	readonly result: number;
	/** The key of the visited agency. */
	readonly agency: number;
}
