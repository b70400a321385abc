import { agencyTypes, bandNames, bands, incomplete, levels, rounds, type Text } from '$lib/ita';
import type { Kind, Value } from './column';

/** One of the values a column can hold, with its word. */
export interface Choice {
	readonly value: Value;
	readonly word: Text;
}

const same = (word: string): Text => ({ th: word, en: word });

/** The values of the kinds that have few, in their order; the readers read each value and each word. */
export const choices: Readonly<Partial<Record<Kind, readonly Choice[]>>> = {
	round: rounds.map((round) => ({ value: round, word: same(String(round)) })),
	yes_no: [
		{ value: true, word: { th: 'มี', en: 'yes' } },
		{ value: false, word: { th: 'ไม่มี', en: 'no' } },
	],
	agency_type: agencyTypes.map(({ id, short }) => ({ value: id, word: short })),
	level: [...levels, incomplete].map(({ id, sign }) => ({ value: id, word: sign })),
	band: bands.map((band) => ({ value: band, word: bandNames[band] })),
};
