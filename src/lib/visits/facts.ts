import { completionRate, type Round } from '$lib/ita';
import { disagreementsOf, type Disagreement } from './disagreements';
import { itaInUse, roundInUse, type ItaInUse } from './in-use';
import type { Visit } from './visit';

/** What the derived columns of one visit are worked out of, each found once. */
export interface Facts {
	readonly visit: Visit;
	readonly ita: ItaInUse;
	/** In use: given, else told by the date. */
	readonly round: Round | undefined;
	/** Share of projects completed, 0–1. */
	readonly rate: number | undefined;
	readonly disagreements: readonly Disagreement[];
}

/** The facts of a visit as given. */
export function factsOf(visit: Visit): Facts {
	const ita = itaInUse(visit);
	return {
		visit,
		ita,
		round: roundInUse(visit),
		rate: completionRate(visit.projects_completed, visit.projects_total),
		disagreements: disagreementsOf(visit, ita),
	};
}
