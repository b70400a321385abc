/** A district as the data has it. */
export interface District {
	/** The number it has in the agency-year table; 0 is "no district given". */
	readonly code: number;
	/** What the address and the filter call it: its name, after its province's where there are several. */
	readonly id: string;
	readonly province: string;
	readonly name: string;
}

export interface YearOfVisits {
	readonly year: number;
	readonly agencyYears: number;
	/** Agency-years with a total. */
	readonly scored: number;
	/** The ITA years its scores are of, ascending. */
	readonly itaYears: readonly number[];
}

/** What there is to choose from in the loaded data. */
export interface Catalogue {
	/** Ascending. */
	readonly years: readonly YearOfVisits[];
	/** Without the one of code 0 where every agency has a district. */
	readonly districts: readonly District[];
	/** Agency type ids present, in the form's order; unknownGroup last. */
	readonly types: readonly string[];
	readonly provinces: readonly string[];
}

/** The year shown first: the latest that has a total, else the latest. */
export function defaultYear(catalogue: Catalogue): number | undefined {
	return (catalogue.years.findLast(({ scored }) => scored > 0) ?? catalogue.years.at(-1))?.year;
}
