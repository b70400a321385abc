/** A province as the data has it. */
export interface Province {
	/** The number it has in the agency-year table; 0 is "no province given". */
	readonly code: number;
	/** Its name, which is also what the address and the filter call it. */
	readonly id: string;
}

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
	/** Agency-years with a visit; the others have an ITA result alone. */
	readonly visited: number;
	/** Agency-years with a total. */
	readonly scored: number;
	/** The ITA years its scores are of, ascending. */
	readonly itaYears: readonly number[];
}

/** What there is to choose from in the loaded data. */
export interface Catalogue {
	/** Ascending. */
	readonly years: readonly YearOfVisits[];
	readonly provinces: readonly Province[];
	/** With the one of code 0 where an agency has no district. */
	readonly districts: readonly District[];
	/** Agency type ids present, in the form's order; unknownGroup last. */
	readonly types: readonly string[];
	/** Level ids present, best first in each set of levels; "incomplete" last. */
	readonly levels: readonly string[];
}

/** The year shown first: the latest with visits that has a total, else the latest that has one, else the latest. */
export function defaultYear({ years }: Catalogue): number | undefined {
	const scored = years.filter(({ scored }) => scored > 0);
	return (scored.findLast(({ visited }) => visited > 0) ?? scored.at(-1) ?? years.at(-1))?.year;
}

/** Whether an id is a choice of a part of the filter. */
export function isChoice(
	catalogue: Catalogue,
	part: 'provinces' | 'districts' | 'types' | 'levels',
	id: string,
): boolean {
	return catalogue[part].some((choice) => (typeof choice === 'string' ? choice : choice.id) === id);
}
