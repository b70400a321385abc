import type { AgencyYear } from './compose';
import { countBy } from './counts';
import { select, type Filter } from './filter';
import { assessedIn } from './scores';

/**
 * How many agency-years choosing each id of a part would show, the other parts standing; '' is
 * blank. What would show nothing is left out.
 */
export function choices(agencyYears: readonly AgencyYear[], filter: Filter) {
	const count = (part: keyof Filter, idOf: (own: AgencyYear) => string) =>
		countBy(select(agencyYears, filter, [part]), idOf);
	return {
		years: count('years', ({ year }) => String(year)),
		asOf: count('asOf', ({ asOf }) => String(asOf)),
		provinces: count('provinces', ({ province }) => province),
		districts: count('districts', ({ district }) => district),
		types: count('types', ({ type }) => type),
		levels: count('levels', (own) => assessedIn(own)?.level ?? ''),
	};
}
