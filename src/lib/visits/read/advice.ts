import { adviceItems, adviceText } from '$lib/ita';
import { blank, type Cell, type Reading } from './reading';
import { tidyLine } from './tidy';

const codes = new Set(adviceItems.map(({ code }) => code));
const separators = /[|,;\s]+/;

/** The items of advice in place, listed by their numbers; unknown numbers are left out and told. */
export function readAdvice(cell: Cell): Reading<string> {
	if (Number.isNaN(cell)) return blank;
	const { text, repairs } = tidyLine(cell);
	const given = text.split(separators).filter((code) => code !== '');
	if (given.length === 0 || text === 'ไม่มี') return blank;
	const value = adviceText(given);
	const unknown = given.filter((code) => !codes.has(code));
	if (unknown.length === 0) return { value, repairs };
	return { value, error: 'not_a_choice', wrong: unknown.join(' '), repairs };
}
