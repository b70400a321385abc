import { incomplete, levels } from '$lib/ita';
import { choiceWord, readChoice } from './choice';
import { blank, type Cell, type Reading } from './reading';

const byWord = new Map<string, string>(
	[...levels, incomplete].flatMap(({ id, sign, variants }) =>
		[id, sign.th, sign.en, ...variants].map((text): [string, string] => [choiceWord(text), id]),
	),
);

/** The form prints "--" for an assessment that was not carried out in full; elsewhere dashes are filler. */
const dashes = /^\s*[-–—]{2}\s*$/;

/** A level of either regime, or incomplete. */
export function readLevel(cell: Cell): Reading<string> {
	if (typeof cell === 'string' && dashes.test(cell)) return { value: incomplete.id, repairs: [] };
	if (cell === 'ไม่มี') return blank;
	return readChoice(cell, (word) => byWord.get(word.replace(/^ระดับ/, '')));
}
