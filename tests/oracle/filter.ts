import type { AgencyYear, AsOf } from './compose';
import { assessedIn } from './scores';

/** Totals in [from, to); 100 itself is included where `to` is 100. */
export interface ScoreRange {
	from: number;
	to: number;
}

/** Which agency-years are looked at; a part left out chooses all. */
export interface Filter {
	asOf: AsOf;
	/** Fiscal years of the visits, BE. */
	years: readonly number[];
	/** Names without จังหวัด; '' is a blank province. */
	provinces?: readonly string[];
	/** Names without อำเภอ; '' is a blank district. */
	districts?: readonly string[];
	/** Type ids; '' is an unknown type. */
	types?: readonly string[];
	/** Level ids; without a level an agency-year is in none. */
	levels?: readonly string[];
	/** Without a total an agency-year is in none. */
	scores?: ScoreRange;
}

function within(total: number | undefined, { from, to }: ScoreRange): boolean {
	return total !== undefined && total >= from && (total < to || (to === 100 && total === 100));
}

/** Whether an agency-year is of what a part of the filter chooses. */
const parts: { [Part in keyof Filter]-?: (own: AgencyYear, filter: Filter) => boolean } = {
	asOf: (own, { asOf }) => own.asOf === asOf,
	years: (own, { years }) => years.includes(own.year),
	provinces: (own, { provinces }) => provinces?.includes(own.province) ?? true,
	districts: (own, { districts }) => districts?.includes(own.district) ?? true,
	types: (own, { types }) => types?.includes(own.type) ?? true,
	levels: (own, { levels }) => levels?.some((level) => level === assessedIn(own)?.level) ?? true,
	scores: (own, { scores }) => !scores || within(assessedIn(own)?.total, scores),
};

/** The agency-years a filter chooses, whatever some of its parts say. */
export function select(
	agencyYears: readonly AgencyYear[],
	filter: Filter,
	past: readonly (keyof Filter)[] = [],
): AgencyYear[] {
	const held = (Object.keys(parts) as (keyof Filter)[]).filter((part) => !past.includes(part));
	return agencyYears.filter((own) => held.every((part) => parts[part](own, filter)));
}

/** How many a choice of levels or scores leaves out because they have no level, or no total. */
export function withoutScore(agencyYears: readonly AgencyYear[], filter: Filter): number {
	return select(agencyYears, filter, ['levels', 'scores']).filter((own) => {
		const { level, total } = assessedIn(own) ?? {};
		return (filter.levels && level === undefined) || (filter.scores && total === undefined);
	}).length;
}
