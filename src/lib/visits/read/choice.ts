import { blank, failed, type Cell, type Reading } from './reading';
import { tidyLine } from './tidy';

/** Spaces and letter case make no other choice. */
export const choiceWord = (text: string) => text.toLowerCase().replace(/\s/g, '');

/** Reads a cell by the choice its word stands for; blank where the cell is. */
export function readChoice<T>(cell: Cell, choiceOf: (word: string) => T | undefined): Reading<T> {
	if (Number.isNaN(cell)) return blank;
	const { text, repairs } = tidyLine(cell);
	if (text === '') return blank;
	const value = choiceOf(choiceWord(text));
	return value === undefined ? failed('not_a_choice') : { value, repairs };
}
