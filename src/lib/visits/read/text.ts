import { maskPersonal } from './personal';
import { blank, failed, type Cell, type Reading } from './reading';
import { tidy, tidyLine, type Tidied } from './tidy';

/** What spreadsheets show where a formula fails. */
const formulaError = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

function reading({ text, repairs }: Tidied): Reading<string> {
	if (formulaError.test(text)) return failed('formula_error');
	return text === '' ? blank : { value: text, repairs };
}

/** Free text; "ไม่มี" stays, as an explicit none. */
export function readText(cell: Cell): Reading<string> {
	return reading(tidy(cell));
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
	return reading(tidyLine(cell));
}
