import type { AgencyYear } from './compose';
import { indicatorsOfTotal, subIndicators, weightOf } from './indicators';
import { assess } from './scores';
import { mean, ratio, spread } from './statistics';
import { numberOf } from './values';

/** The pass mark, and every indicator's target. */
const mark = 85;

/** What the agency-years say of the assessment, those without an ITA section left out. */
function assessments(agencyYears: readonly AgencyYear[]) {
	return agencyYears.flatMap(({ sections: { ita } }) =>
		ita ? [{ visit: ita, ...assess(ita) }] : [],
	);
}

/**
 * Totals, passes and what has none. Scores from 0 to 100; `distance` in agencies to the national
 * target of 80 % passing.
 */
export function totalFigures(agencyYears: readonly AgencyYear[]) {
	const assessed = assessments(agencyYears);
	const totals = assessed.map(({ total }) => total).filter((total) => total !== undefined);
	const n = totals.length;
	const passes = totals.filter((total) => total >= mark).length;
	return {
		scored: n,
		passes,
		// ceil(4n/5) in whole numbers.
		distance: n === 0 ? undefined : Math.floor((4 * n + 4) / 5) - passes,
		...spread(totals),
		assessed: assessed.filter(({ total, level }) => total !== undefined || level !== undefined)
			.length,
		incomplete: assessed.filter(({ level }) => level === 'incomplete').length,
		notSubmitted: assessed.filter(({ notSubmitted }) => notSubmitted).length,
	};
}

/** Each indicator over the agency-years that have it, in the ITA years it is comparable in. */
export function indicatorFigures(agencyYears: readonly AgencyYear[]) {
	const comparable = assessments(agencyYears).filter(({ regime }) => regime !== '');
	const figuresOf = (indicator: string) => {
		const scores = comparable
			.filter(({ regime }) => regime === 'letters' || !subIndicators.includes(indicator))
			.map(({ visit }) => numberOf(visit, indicator))
			.filter((score) => score !== undefined);
		const weight = weightOf(indicator) / 100;
		return {
			n: scores.length,
			...spread(scores),
			below: ratio(scores.filter((score) => score < mark).length, scores.length),
			recoverable: mean(scores.map((score) => weight * Math.max(0, mark - score))),
		};
	};
	return Object.fromEntries(
		[...indicatorsOfTotal, ...subIndicators].map((indicator) => [indicator, figuresOf(indicator)]),
	);
}
