import {
	formScore,
	levelOf,
	methodologyOf,
	weightedTotal,
	type Form,
	type Methodology,
	type Regime,
	type Round,
	type Scores,
} from '$lib/ita';
import { eraOffset } from './read/year';
import type { Visit } from './visit';

/** The ITA figures of a visit as used: given where given, else computed; undefined where unknown. */
export interface ItaInUse extends Readonly<Partial<Record<Form, number>>> {
	readonly year: number;
	/** Of the year assessed; undefined where that is not comparable. */
	readonly methodology: Methodology | undefined;
	readonly regime: Regime | undefined;
	readonly total: number | undefined;
	readonly level: string | undefined;
}

/** First day a visit of a fiscal year can have, ISO text: its first. */
export const firstVisitDay = (year: number) => `${year - eraOffset - 1}-10-01`;
/** Last day, ISO text: the 12-month round is reported until the end of the calendar year. */
export const lastVisitDay = (year: number) => `${year - eraOffset}-12-31`;

/** The round in use: given, else told by the date where it falls in a reporting window of the year. */
export function roundInUse({ round, visit_date: date, fiscal_year }: Visit): Round | undefined {
	if (round !== undefined || date === undefined) return round;
	// ISO text sorts as dates do. The fiscal year ends on 30 September of the year of its number.
	if (date < firstVisitDay(fiscal_year) || date > lastVisitDay(fiscal_year)) return undefined;
	return date < `${fiscal_year - eraOffset}-07-01` ? 6 : 12;
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
	const methodology = methodologyOf(year);
	return { year, methodology, regime: methodology?.regime, total, level, ...formScores };
}
