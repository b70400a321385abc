import type { AgencyYear } from './compose';
import { exact, one } from './decimal';
import { assessedIn, type Assessment } from './scores';

/** What agency-years are grouped by; '' is blank. */
export type Group = 'district' | 'type';

/** Numbers of agency-years by key. */
export type Counts = Record<string, number>;

/** How many agency-years have each key; those without a key are in none. */
export function countBy(
	agencyYears: readonly AgencyYear[],
	keyOf: (own: AgencyYear) => string | undefined,
): Counts {
	const counts: Counts = {};
	for (const own of agencyYears) {
		const key = keyOf(own);
		if (key !== undefined) counts[key] = (counts[key] ?? 0) + 1;
	}
	return counts;
}

/** The bins' width is 5; the last, 19, takes in 100. */
function binOf(total: number): number {
	return Math.min(19, Number(exact(total) / (5n * one)));
}

/** By regime/bin/level, of those that have a total; '' where unknown. */
export function binCounts(agencyYears: readonly AgencyYear[]): Counts {
	return countBy(agencyYears, (own) => {
		const { regime, total, level = '' } = assessedIn(own) ?? {};
		return total === undefined ? undefined : `${regime}/${binOf(total)}/${level}`;
	});
}

/** More totals than this are not told one by one: their dots would only blacken the page. */
const mostDots = 2000;

/**
 * By district or type, total and level, of those that have a total: the dots of a strip. None where
 * there are too many of them.
 */
export function dotCounts(agencyYears: readonly AgencyYear[], by: Group): Counts {
	const dots = agencyYears.filter((own) => assessedIn(own)?.total !== undefined);
	if (dots.length > mostDots) return {};
	return countBy(dots, (own) => {
		const { total, level = '' } = assessedIn(own) ?? {};
		return `${own[by]}/${total}/${level}`;
	});
}

/** The assessment of those that have a total or a level. */
function assessmentOf(own: AgencyYear): Assessment | undefined {
	const assessment = assessedIn(own);
	const { total, level } = assessment ?? {};
	return total === undefined && level === undefined ? undefined : assessment;
}

/** By year assessed, of those that have a total or a level. */
export function itaYearCounts(agencyYears: readonly AgencyYear[]): Counts {
	return countBy(agencyYears, (own) => assessmentOf(own)?.year.toString());
}

/** By regime/level, of those that have a total or a level; '' where unknown. */
export function levelCounts(agencyYears: readonly AgencyYear[]): Counts {
	return countBy(agencyYears, (own) => {
		const assessment = assessmentOf(own);
		return assessment && `${assessment.regime}/${assessment.level ?? ''}`;
	});
}

/** The same by district or type besides: group/regime/level. */
export function groupLevelCounts(agencyYears: readonly AgencyYear[], by: Group): Counts {
	return countBy(agencyYears, (own) => {
		const assessment = assessmentOf(own);
		return assessment && `${own[by]}/${assessment.regime}/${assessment.level ?? ''}`;
	});
}
