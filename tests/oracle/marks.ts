import type { AgencyYear } from './compose';
import { assess } from './scores';
import { numberOf, textOf } from './values';

/** A cell without a digit names no round: one that counts was told by the date. */
const namesRound = /[0-9๐-๙]/;

/**
 * How many agency-years rest on a total, a level or a round of the plan that the file does not give, and
 * how many on results beside their visits.
 */
export function markFigures(agencyYears: readonly AgencyYear[]) {
	const count = (marked: (agencyYear: AgencyYear) => boolean) => agencyYears.filter(marked).length;
	return {
		computedTotal: count(
			({ sections: { ita } }) =>
				ita !== undefined &&
				assess(ita).total !== undefined &&
				numberOf(ita, 'ita_total') === undefined,
		),
		computedLevel: count(
			({ sections: { ita } }) =>
				ita !== undefined &&
				assess(ita).level !== undefined &&
				textOf(ita, 'ita_level') === undefined,
		),
		inferredRound: count(
			({ sections: { plan } }) =>
				numberOf(plan, 'round') !== undefined && !namesRound.test(plan?.cells.round ?? ''),
		),
		joinedResult: count(({ joined }) => joined),
	};
}
