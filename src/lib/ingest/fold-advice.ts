import { adviceCodes, adviceItems, adviceText } from '$lib/ita';
import { blank, type Reading, type Value } from '$lib/visits';
import { ReadColumn } from './read-column';
import type { ReadColumns } from './read-columns';

const list = 'advice_in_place';

/** What was wrong or mended in a cell stays with its own column. */
function withoutValue({ error, repairs }: Reading<Value>): Reading<Value> {
	return error || repairs.length > 0 ? { error, repairs } : blank;
}

/** Places from the second on: every row a reading of its own. */
const ordinals = (rows: number) => Uint32Array.from({ length: rows }, (_, row) => row + 1);

/** The same columns with the yes/no columns of single items folded into the list of items in place. */
export function foldAdvice(read: ReadColumns, rows: number): ReadColumns {
	const items = adviceItems.flatMap(({ id, code }) => {
		const column = read.get(id);
		return column ? [{ id, code, column }] : [];
	});
	if (items.length === 0) return read;
	const given = read.get(list);
	const folded = new Map(read);
	for (const { id, column } of items) folded.set(id, column.map(withoutValue));
	const listed = Array.from({ length: rows }, (_, row): Reading<Value> => {
		const reading = given?.at(row) ?? blank;
		const ticked = items.filter(({ column }) => column.at(row).value === true);
		if (ticked.length === 0) return reading;
		const codes = typeof reading.value === 'string' ? adviceCodes(reading.value) : [];
		return { ...reading, value: adviceText([...codes, ...ticked.map(({ code }) => code)]) };
	});
	return folded.set(list, new ReadColumn([blank, ...listed], ordinals(rows)));
}
