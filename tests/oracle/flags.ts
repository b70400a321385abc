import { exact } from './decimal';
import { countsOf } from './plan-figures';
import { typeToldBy } from './names';
import { assess, levels } from './scores';
import type { AgencyYear } from './compose';
import { numberOf, textOf } from './values';

/** How far a total may stand from the weighted one: published rows differ by 0.01. */
const tolerance = exact(0.02);

/** Whether the type disagrees with the name's prefix, or neither tells it. */
function agencyFlagged({ sections }: AgencyYear): boolean {
	const given = textOf(sections.agency, 'agency_type');
	const told = typeToldBy(textOf(sections.agency, 'agency_name'));
	return given === undefined ? told === undefined : told !== undefined && told !== given;
}

/** Whether total, weighted total, level or the totals of the year's visits disagree. */
function itaFlagged({ sections, totalsDiffer }: AgencyYear): boolean {
	if (!sections.ita) return false;
	const { regime, weighted, awarded } = assess(sections.ita);
	const given = numberOf(sections.ita, 'ita_total');
	const level = textOf(sections.ita, 'ita_level') ?? '';
	const gap = given === undefined || weighted === undefined ? 0n : exact(given) - exact(weighted);
	const levelDiffers = levels[regime].includes(level) && awarded !== undefined && level !== awarded;
	return gap > tolerance || gap < -tolerance || levelDiffers || totalsDiffer;
}

/** Whether the projects counted are more than the plan has. */
function planFlagged({ sections }: AgencyYear): boolean {
	const { total, completed, inProgress, notStarted, cancelled } = countsOf(sections.plan);
	return total !== undefined && completed + inProgress + notStarted + cancelled > total;
}

/** How many agency-years rest on a flagged row, by the section that row gave. */
export function flaggedFigures(agencyYears: readonly AgencyYear[]) {
	return {
		agency: agencyYears.filter(agencyFlagged).length,
		ita: agencyYears.filter(itaFlagged).length,
		plan: agencyYears.filter(planFlagged).length,
	};
}
