import { blank, type Cell, type Reading } from './reading';
import { tidy, tidyLine } from './tidy';

/** Free text; "ไม่มี" stays, as an explicit none. */
export function readText(cell: Cell): Reading<string> {
	const { text, repairs } = tidy(cell);
	return text === '' ? blank : { value: text, repairs };
}

/** A number or code that is compared: on one line, in Arabic digits. */
export function readIdentifier(cell: Cell): Reading<string> {
	const { text, repairs } = tidyLine(cell);
	return text === '' ? blank : { value: text, repairs };
}
