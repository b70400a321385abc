import type { Chance } from './chance';
import type { Draft } from './draft';

/** Hands out drafts to plant in: never two of one agency and year, so that no mistake meets another's check. */
export function planter<Kind extends Draft>(chance: Chance, drafts: readonly Kind[]) {
	const order = chance.shuffle(drafts);
	const key = ({ agency, year }: Draft) => `${agency.index}/${year}`;
	const used = new Set(drafts.filter(({ planted }) => planted).map(key));
	return (count: number, fits: (draft: Kind) => boolean): Kind[] => {
		const found: Kind[] = [];
		for (const draft of order) {
			if (found.length === count) return found;
			if (used.has(key(draft)) || !fits(draft)) continue;
			used.add(key(draft));
			found.push(draft);
		}
		throw new Error(`Only ${found.length} of ${count} visits fit a mistake.`);
	};
}
