import { rounds, type Round } from '$lib/ita';

/** As of which round an agency-year is seen: one of the two, or each section's latest. */
export type AsOf = 'latest' | Round;
export const views: readonly AsOf[] = ['latest', ...rounds];

/** Totals from `from` on, below `to`; 100 itself is below none. */
export interface ScoreRange {
	readonly from: number;
	readonly to: number;
}

/** Which agency-years are looked at. An empty list means all. */
export interface Filter {
	/** Fiscal years of the visits, BE, ascending. */
	readonly years: readonly number[];
	readonly asOf: AsOf;
	/** Province ids of the catalogue. */
	readonly provinces: readonly string[];
	/** District ids of the catalogue; unknownGroup stands for "no district given". */
	readonly districts: readonly string[];
	/** Agency type ids; unknownGroup stands for "type not known". */
	readonly types: readonly string[];
	/** Level ids; agency-years without a level are in none. */
	readonly levels: readonly string[];
	/** Agency-years without a total are in none. */
	readonly scores?: ScoreRange;
}

/** The parts of a filter, each of which a chart may look past. */
export type FilterPart = keyof Filter;

/** The parts of a filter that a chart's groups can toggle. */
export type GroupFilter = 'provinces' | 'districts' | 'types' | 'levels';

/** A group of the agencies whose type, or district, is not known. */
export const unknownGroup = '-';

/** The same filter with one group chosen if it was not, or no longer chosen if it was. */
export function toggle(filter: Filter, part: GroupFilter, id: string): Filter {
	const chosen = filter[part];
	return {
		...filter,
		[part]: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id],
	};
}

/** The same filter with some parts opened, as a chart that looks past them sees it. */
export function without(filter: Filter, parts: readonly FilterPart[]): Filter {
	const open: Partial<Record<FilterPart, unknown>> = {
		years: [],
		asOf: 'latest',
		provinces: [],
		districts: [],
		types: [],
		levels: [],
		scores: undefined,
	};
	return { ...filter, ...Object.fromEntries(parts.map((part) => [part, open[part]])) };
}
