/** Which agency-years are looked at. An empty list means all. */
export interface Filter {
	/** Fiscal years of the visits, BE, ascending. */
	readonly years: readonly number[];
	/** District ids of the catalogue; unknownGroup stands for "no district given". */
	readonly districts: readonly string[];
	/** Agency type ids; unknownGroup stands for "type not known". */
	readonly types: readonly string[];
}

/** The parts of a filter that a chart's groups can toggle. */
export type GroupFilter = 'districts' | 'types';

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

/** The same filter without one part, as a chart of that part looks at it. */
export function without(filter: Filter, part: GroupFilter): Filter {
	return { ...filter, [part]: [] };
}
