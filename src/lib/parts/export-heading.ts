import type { Heading } from '$lib/export';
import type { View } from '$lib/charts';
import { without, type Filter } from '$lib/filters';
import { filterText, formatCount, formatDay, type Language, type Words } from '$lib/words';

interface Setting {
	readonly simulated: boolean;
	readonly language: Language;
	readonly words: Words;
	/** The day it is made; today. */
	readonly day?: Date;
}

/**
 * What stands above an exported table: that it is simulated if it is, title, filters, n, date. Of
 * the filter only what the view does not look past, so that heading and rows agree.
 */
export function exportHeading(
	{ title, n, past }: Pick<View, 'title' | 'n' | 'past'>,
	filter: Filter,
	{ simulated, language, words, day = new Date() }: Setting,
): Heading {
	const { table } = words;
	return {
		lines: [
			...(simulated ? ([[words.simulated, '']] as const) : []),
			[table.title, title],
			[table.filters, filterText(without(filter, past), language, words)],
			[table.agencies, formatCount(n)],
			[table.date, formatDay(day, language)],
		],
	};
}
