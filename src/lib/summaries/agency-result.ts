import { passMark, type Band } from '$lib/ita';
import type { FormSection, StoredVisit } from './form-fields';
import { known } from './known';
import { weakestOf, type Weakest } from './weakest';

/** What an agency's year comes to; undefined is unknown. */
export interface AgencyResult {
	readonly itaYear: number | undefined;
	/** Points, 0–100. */
	readonly total: number | undefined;
	/** Points of the total above the pass mark; below it they are negative. */
	readonly margin: number | undefined;
	readonly level: string | undefined;
	/** Where most points of the total are to be gained. */
	readonly weakest: Weakest | undefined;
	/** All indicators that are known, at least one, are at the pass mark or above. */
	readonly nothingToGain: boolean;
	/** Every OIT score given is zero. */
	readonly notSubmitted: boolean;
	readonly plan: PlanResult;
}

export interface PlanResult {
	/** In e-PlanNACC. */
	readonly reported: boolean | undefined;
	readonly completed: number | undefined;
	readonly projects: number | undefined;
	/** A share. */
	readonly completion: number | undefined;
	/** Of the completion, in the round of the plan's own visit. */
	readonly band: Band | undefined;
}

/**
 * The result of an agency-year.
 * @param visits those the ITA section and the plan were taken from, absent where there is none.
 */
export function resultOf(
	ita: FormSection | undefined,
	visits: { readonly ita: StoredVisit | undefined; readonly plan: StoredVisit | undefined },
): AgencyResult {
	const total = known<number>(visits.ita?.total);
	const gains = (ita?.fields ?? []).flatMap(({ indicator }) =>
		indicator && !indicator.sub && indicator.points !== undefined
			? [{ indicator: indicator.entry, points: indicator.points }]
			: [],
	);
	const weakest = weakestOf(gains);
	return {
		itaYear: known(visits.ita?.ita_year),
		total,
		margin: total === undefined ? undefined : total - passMark,
		level: known(visits.ita?.level),
		weakest,
		nothingToGain: gains.length > 0 && !weakest,
		notSubmitted: visits.ita?.not_submitted === true,
		plan: {
			reported: known(visits.plan?.eplan_reported),
			completed: known(visits.plan?.projects_completed),
			projects: known(visits.plan?.projects_total),
			completion: known(visits.plan?.completion_rate),
			band: known(visits.plan?.band),
		},
	};
}
