import { foundAgencies } from './agencies';
import { drawHand } from './cell-text';
import { writeCells } from './cells';
import { chanceFrom } from './chance';
import { columns } from './columns';
import { itaYears } from './ita-years';
import { province } from './places';
import { plantDisagreements } from './disagreements';
import { plantDuplicates } from './duplicates';
import { fillLaterColumns } from './later-columns';
import type { Mistake, SimulatedProvince } from './record';
import { plantUnreadable } from './unreadable';
import { draftVisits } from './visits';

/** The fiscal year of the latest visits: any number would do. */
export const defaultSeed = 2569;

/**
 * The simulated province: its visits in file order with what they truly say, and every mistake
 * planted in them. The same seed gives the same province; each step draws from a seed of its own,
 * so that a change to one leaves the others as they are.
 */
export function simulateProvince(seed = defaultSeed): SimulatedProvince {
	const agencies = foundAgencies(chanceFrom(seed));
	const drafts = draftVisits(chanceFrom(seed + 1), agencies, {
		province,
		itaYears,
		rounds: [6, 12],
	});
	plantDisagreements(seed + 2, drafts);
	const entered = plantDuplicates(seed + 3, drafts);
	fillLaterColumns(chanceFrom(seed + 6), entered);
	const hands = chanceFrom(seed + 4);
	const written = entered.map((draft) =>
		Object.assign(draft, { cells: writeCells(drawHand(hands), draft) }),
	);
	plantUnreadable(seed + 5, written);

	const visits = written.map(({ accepted, values, cells }, index) => ({
		row: index + 2,
		accepted,
		values,
		cells,
	}));
	const mistakes = written.flatMap(({ planted, cells }, index): Mistake[] => {
		if (!planted) return [];
		const value = planted.column === undefined ? '' : (cells[planted.column] ?? '');
		return [{ row: index + 2, ...planted, value }];
	});
	const headers = Object.fromEntries(columns.map(({ name, header }) => [name, header]));
	return { visits, mistakes, headers };
}
