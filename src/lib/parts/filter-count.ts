import { unitOf } from '$lib/charts/notes';
import type { Catalogue } from '$lib/filters';
import { agencies, distinctAgencies, type Overview } from '$lib/summaries';
import type { Words } from '$lib/words';

/**
 * How many agencies a filter leaves, of how many in the year chosen; over several years how many
 * agency-years, and of how many agencies these are.
 */
export function countText(
	overview: Overview,
	catalogue: Catalogue,
	{ filters, units }: Words,
): string {
	const { years } = overview.filter;
	const shown = overview.whole.figure(agencies).value ?? 0;
	if (years.length !== 1) {
		const distinct = overview.whole.figure(distinctAgencies).value ?? 0;
		return filters.countYears(shown, units.agencyYears, distinct);
	}
	const chosen = catalogue.years.find(({ year }) => year === years[0]);
	return filters.count(shown, chosen?.agencyYears ?? 0);
}

/** How many a filter by score or level leaves out for want of one; empty where it leaves out none. */
export const unscoredText = (overview: Overview, words: Words): string =>
	overview.withoutScore > 0
		? words.filters.unscored(overview.withoutScore, unitOf({ overview, words }))
		: '';
