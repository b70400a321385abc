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
import type { Mistake, Noticed, SimulatedProvince } from './record';
import { noticed } from './noticed';
import { noticedAcross } from './noticed-across';
import { plantPersonal } from './personal';
import { plantUnreadable } from './unreadable';
import { plantWarnings } from './warnings';
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
	plantWarnings(seed + 7, entered);
	const hands = chanceFrom(seed + 4);
	const written = entered.map((draft) =>
		Object.assign(draft, { cells: writeCells(drawHand(hands), draft) }),
	);
	plantUnreadable(seed + 5, written);
	plantPersonal(seed + 8, written);

	const visits = written.map(({ accepted, values, cells }, index) => ({
		row: index + 2,
		accepted,
		values,
		cells,
	}));
	const mistakes = written.flatMap(({ planted, cells }, index): Mistake[] => {
		if (!planted) return [];
		const { kept, ...mistake } = planted;
		const cell = mistake.column === undefined ? '' : (cells[mistake.column] ?? '');
		return [{ row: index + 2, ...mistake, value: kept ?? cell }];
	});
	const across = noticedAcross(written);
	const notices = written.flatMap((draft, index) => {
		// A refused duplicate was read, any other refused row was not.
		const read = draft.accepted || draft.planted?.code === 'duplicate_visit';
		const found = [...(read ? noticed(draft) : []), ...(across.get(draft) ?? [])];
		return found.map(([code, column]): Noticed => ({
			row: index + 2,
			code,
			column,
			value: draft.cells[column] ?? '',
		}));
	});
	const headers = Object.fromEntries(columns.map(({ name, header }) => [name, header]));
	return { visits, mistakes, noticed: notices, headers };
}
