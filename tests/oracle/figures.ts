import type { AgencyYear } from './compose';
import type { Group } from './counts';
import { select, type Filter } from './filter';
import { flaggedFigures } from './flags';
import { listFigures } from './list-figures';
import { markFigures } from './marks';
import { planFigures } from './plan-figures';
import { indicatorFigures, totalFigures } from './score-figures';
import { groups } from './values';

/** Every figure of the overview. A figure that rests on nobody is undefined; counts are 0. */
export type Figures = ReturnType<typeof figuresOf>;

/** The number of distinct agencies among agency-years. */
export function agenciesOf(agencyYears: readonly AgencyYear[]): number {
	return new Set(agencyYears.map(({ agency }) => agency)).size;
}

function figuresOf(agencyYears: readonly AgencyYear[]) {
	return {
		agencyYears: agencyYears.length,
		agencies: agenciesOf(agencyYears),
		visited: agencyYears.filter(({ visited }) => visited).length,
		...totalFigures(agencyYears),
		indicators: indicatorFigures(agencyYears),
		plan: planFigures(agencyYears),
		lists: listFigures(agencyYears),
		flagged: flaggedFigures(agencyYears),
		marks: markFigures(agencyYears),
	};
}

/** Every figure of the overview over the agency-years a filter chooses. */
export function figures(agencyYears: readonly AgencyYear[], filter: Filter): Figures {
	return figuresOf(select(agencyYears, filter));
}

/** The figures of each district or type among the agency-years a filter chooses; '' is blank. */
export function groupBy(
	agencyYears: readonly AgencyYear[],
	filter: Filter,
	by: Group,
): Map<string, Figures> {
	const members = groups(select(agencyYears, filter), (agencyYear) => agencyYear[by]);
	return new Map([...members].map(([group, chosen]) => [group, figuresOf(chosen)]));
}
