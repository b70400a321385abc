import { chanceFrom, type Chance } from '../chance';
import type { Draft } from '../draft';
import { itaYearFor, type ItaYear } from '../ita-years';
import { fillLaterColumns } from '../later-columns';
import { fullName } from '../names';
import { draftVisits } from '../visits';
import { foundNation, seedOf, wholeNation, type NationOptions } from './found';

/** A year as it turned out in one province: further from 100 than in the nation, or nearer. */
function leaning(itaYear: ItaYear, shortfall: number): ItaYear {
	return { ...itaYear, means: itaYear.means.map((mean) => 100 - shortfall * (100 - mean)) };
}

/** Between 0.75 and 1.3, so that no mean leaves the scale; 1 in the middle. */
const drawShortfall = (chance: Chance) => Math.min(1.3, Math.max(0.75, 1 + 0.15 * chance.normal()));

/**
 * The visits of a simulated nation, province by province, so that no more than one province's stand
 * in memory; scores, plans, advice and obstacles drawn as in the simulated province, no mistake
 * planted. What the options leave out is as in the whole nation; the same options give the same
 * visits. Throws where a year is before 2563 or the agencies are too few.
 */
export function* simulateNation(options: Partial<NationOptions> = {}): Generator<Draft> {
	const nation = { ...wholeNation, ...options };
	let visits = 0;
	for (const [index, { name, agencies }] of foundNation(nation).entries()) {
		const seed = seedOf(nation.seed, index);
		const shortfall = drawShortfall(chanceFrom(seed + 1));
		const drafts = draftVisits(chanceFrom(seed + 2), agencies, {
			province: name,
			itaYears: nation.years.map((year) => leaning(itaYearFor(year), shortfall)),
			rounds: nation.rounds,
		});
		fillLaterColumns(chanceFrom(seed + 3), drafts);
		for (const draft of drafts) {
			const { agency, year, values } = draft;
			values.visit_id = `${year}/${++visits}`;
			values.agency_name = fullName({ prefix: 'short' }, agency.type, agency.name);
			yield draft;
		}
	}
}
