import { bandNames, bands, type Band } from '$lib/ita';
import { choiceWord, readChoice } from './choice';
import type { Cell, Reading } from './reading';

const byWord = new Map<string, Band>([
	...bands.flatMap((band): [string, Band][] => [
		[band, band],
		[choiceWord(bandNames[band].th), band],
		[choiceWord(bandNames[band].en), band],
	]),
	['ต่ำ', 'low'],
	['ปานกลาง', 'medium'],
	['สูง', 'high'],
]);

/** An implementation band; the share the form prints behind it in brackets is left aside. */
export function readBand(cell: Cell): Reading<Band> {
	return readChoice(cell, (word) => byWord.get(word.replace(/\(.*$/, '')));
}
