import type { PreviewColumn } from '$lib/dashboard';
import { columnNamed, type Column, type Value } from '$lib/visits';
import { valueText, type Language, type Words } from '$lib/words';

/** What a value of a file is read as, where that is not just what stands there. */
export function readingText(
	{ readings }: Pick<PreviewColumn, 'readings'>,
	place: number,
	sample: string,
	language: Language,
	words: Words,
): string | undefined {
	const read = readings.flatMap(({ column, values }) => {
		const value = values[place];
		// 92.5 is read as 92.50, which tells nobody anything.
		if (typeof value === 'number' && value === Number(sample)) return [sample];
		return value === undefined ? [] : [textOf(columnNamed(column), value, language, words)];
	});
	if (readings.length === 0) return undefined;
	if (read.length === 0) return words.matching.notRead;
	const text = read.join(' · ');
	return text === sample ? undefined : words.matching.readAs(text);
}

const textOf = (column: Column | undefined, value: Value, language: Language, words: Words) =>
	column ? valueText(column, value, language, words) : String(value);
