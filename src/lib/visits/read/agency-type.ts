import { agencyTypes } from '$lib/ita';
import { typeOfName } from '../agency';
import { choiceWord, readChoice } from './choice';
import type { Cell, Reading } from './reading';

const byWord = new Map(
	agencyTypes.flatMap(({ id, name, short }) =>
		[id, name.th, name.en, short.th, short.en, short.th.replace(/\.$/, '')].map(
			(text): [string, string] => [choiceWord(text), id],
		),
	),
);

/** An agency type, in any of its spellings. */
export function readAgencyType(cell: Cell): Reading<string> {
	return readChoice(cell, (word) => byWord.get(word) ?? typeOfName(word));
}
