import {
	formScore,
	levelOf,
	methodologyOf,
	weightedTotal,
	type Form,
	type Regime,
	type Round,
	type Scores,
} from '$lib/ita';
import { eraOffset } from './read/year';
import type { Visit } from './visit';

/** The ITA figures of a visit as used: given where given, else computed; undefined where unknown. */
export interface ItaInUse extends Readonly<Partial<Record<Form, number>>> {
	readonly year: number;
	readonly regime: Regime | undefined;
	readonly total: number | undefined;
	readonly level: string | undefined;
}

/** The round in use: given, else told by the date where it falls in a reporting window of the year. */
export function roundInUse({ round, visit_date: date, fiscal_year }: Visit): Round | undefined {
	if (round !== undefined || date === undefined) return round;
	// ISO text sorts as dates do. The fiscal year ends on 30 September of the year of its number.
	const end = fiscal_year - eraOffset;
	if (date >= `${end - 1}-10-01` && date <= `${end}-06-30`) return 6;
	return date >= `${end}-07-01` && date <= `${end}-12-31` ? 12 : undefined;
}

/** The ITA figures in use; the year is the one before the visit's where none is given. */
export function itaInUse(visit: Visit): ItaInUse {
	const scores = visit as unknown as Scores;
	const year = visit.ita_fiscal_year ?? visit.fiscal_year - 1;
	const total = visit.ita_total ?? weightedTotal(year, scores);
	const formScores = {
		iit: visit.iit ?? formScore('iit', scores),
		eit: visit.eit ?? formScore('eit', scores),
		oit: visit.oit ?? formScore('oit', scores),
	};
	const level =
		visit.ita_level ?? (total === undefined ? undefined : levelOf(year, total, formScores));
	return { year, regime: methodologyOf(year)?.regime, total, level, ...formScores };
}
