import { typeIn } from './agencies';
import { advice } from './advice';
import type { Chance } from './chance';
import type { Draft } from './draft';
import * as phrases from './phrases';

/** Types whose name is that of a subdistrict. */
const ofSubdistrict = new Set(['subdistrict', 'sao']);

/**
 * Fills in the subdistrict, the advice of section 3.2, and what the visitors suggest (3.3.3) and
 * observe. Drawn from a chance of its own once all else stands, which it leaves as it is.
 */
export function fillLaterColumns(chance: Chance, drafts: readonly Draft[]) {
	for (const { agency, year, values } of drafts) {
		const placed = chance.happens(0.9) && ofSubdistrict.has(typeIn(agency, year));
		Object.assign(values, {
			subdistrict: placed ? agency.name : undefined,
			...advice(chance, agency, values),
			suggestions: chance.happens(0.12) ? chance.pick(phrases.itaSuggestions) : undefined,
			observations: chance.happens(0.15) ? chance.pick(phrases.observations) : undefined,
		});
	}
}
