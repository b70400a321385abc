import { completionRate, type Round } from '$lib/ita';
import { casesFor, type Found, type RowCase } from './checks';
import { itaInUse, roundInUse, type ItaInUse } from './in-use';
import type { Visit } from './visit';

/**
 * Tells whether a district stands in a province, both as a file writes them; undefined where the
 * province is not known, so that nothing can be said.
 */
export type Gazetteer = (province: string, district: string) => boolean | undefined;

/** A visit with what it comes to: what the checks look at. */
export interface Subject {
	readonly visit: Visit;
	readonly ita: ItaInUse;
	/** In use: given, else told by the date. */
	readonly round: Round | undefined;
	/** Share of projects completed, 0–1. */
	readonly rate: number | undefined;
	/** Absent where whoever asks has none at hand. */
	readonly gazetteer?: Gazetteer;
}

/** What the derived columns of one visit are worked out of, each found once. */
export interface Facts extends Subject {
	/** What the checks found in the visit's values as given. */
	readonly found: readonly Found[];
}

/**
 * The facts of a visit as given.
 * @param cases where the checks look; all places where the columns of its file are not known.
 */
export function factsOf(
	visit: Visit,
	cases: readonly RowCase[] = casesFor(() => true),
	gazetteer?: Gazetteer,
): Facts {
	const found: Found[] = [];
	const facts = {
		visit,
		ita: itaInUse(visit),
		round: roundInUse(visit),
		rate: completionRate(visit.projects_completed, visit.projects_total),
		gazetteer,
		found,
	};
	for (const entry of cases) if (entry.fires(facts)) found.push(entry);
	return facts;
}
