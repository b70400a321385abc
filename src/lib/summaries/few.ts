import type { Catalogue, Filter } from '$lib/filters';

/** What tells over which fiscal years figures go: those chosen, or all there are. */
export interface OverYears {
	readonly filter: Pick<Filter, 'years'>;
	readonly catalogue: Pick<Catalogue, 'years'>;
}

/** Figures of a single fiscal year. */
export const ofYear = (year: number): OverYears => ({
	filter: { years: [year] },
	catalogue: { years: [] },
});

/** Groups of fewer agencies than this are marked, not hidden. */
const fewAgencies = 5;

/** Over how many fiscal years figures go. */
export const yearCount = ({ filter, catalogue }: OverYears) =>
	filter.years.length || catalogue.years.length;

/**
 * True of a number of agency-years that may be of few agencies, but is of some. An agency counts at
 * most once a year, so over k years n of them are surely of n/k agencies, rounded up; to count the
 * agencies of every group would take too long.
 */
export const restsOnFew = (of: OverYears, n: number) =>
	n > 0 && Math.ceil(n / yearCount(of)) < fewAgencies;
