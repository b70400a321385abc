import { proposalsFor, sampleOf } from '../match-columns';
import type { RawTable } from '../raw-table';
import type { ChosenMatching } from './chosen-matching';
import { columnIds } from './column-ids';
import { guess } from './guess';
import type { Proposal } from './proposal';

/**
 * What the columns of a table are taken for on the screen: as chosen; where nothing is chosen as they
 * tell themselves; where they tell nothing, as it may be guessed. None is taken for what another is
 * chosen to be, but what is chosen twice stays so, to be seen.
 */
export function resolved(table: RawTable, { columns }: ChosenMatching): Proposal[] {
	const ids = columnIds(table.headers);
	const chosen = new Map(columns.map(({ header, to }) => [header, to]));
	const taken = new Set(columns.flatMap(({ header, to }) => (ids.includes(header) ? to : [])));
	const free = (proposal: Proposal): Proposal => {
		const isTwice = proposal.to.some((name) => taken.has(name));
		if (isTwice) return { to: [], reason: 'twice', candidates: proposal.to };
		for (const name of proposal.to) taken.add(name);
		return proposal;
	};
	const told = proposalsFor(table).map((own, place): Proposal => {
		const to = chosen.get(ids[place] ?? '');
		if (own.reason === 'people' || to === undefined)
			return own.reason === 'people' ? own : free(own);
		return { ...own, to, reason: 'chosen' };
	});
	return told.map((proposal, place) => {
		if (proposal.reason !== 'unknown') return proposal;
		const sample = sampleOf(table.cells[place]);
		const guessed = guess(table.headers[place] ?? '', sample);
		const stands = guessed?.to.every((name) => !taken.has(name)) ? guessed : proposal;
		return free(stands);
	});
}
