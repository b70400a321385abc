import { maskPersonal } from './personal';
import { blank, type Cell, type Reading } from './reading';
import { tidy, tidyLine } from './tidy';

/** Free text; "ไม่มี" stays, as an explicit none. */
export function readText(cell: Cell): Reading<string> {
	const { text, repairs } = tidy(cell);
	return text === '' ? blank : { value: text, repairs };
}

/** Free text: personal data in it is masked here, once, and reported; none is kept. */
export function readFreeText(cell: Cell): Reading<string> {
	const reading = readText(cell);
	if (reading.value === undefined) return reading;
	const value = maskPersonal(reading.value);
	if (value === reading.value) return reading;
	return { value, error: 'personal_data', wrong: value, repairs: reading.repairs };
}

/** A number or code that is compared: on one line, in Arabic digits. */
export function readIdentifier(cell: Cell): Reading<string> {
	const { text, repairs } = tidyLine(cell);
	return text === '' ? blank : { value: text, repairs };
}
