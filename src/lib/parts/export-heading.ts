import type { Heading } from '$lib/export';
import { agencies, type Overview } from '$lib/summaries';
import { filterText, formatCount, formatDay, type Language, type Words } from '$lib/words';

interface Setting {
	readonly simulated: boolean;
	readonly language: Language;
	readonly words: Words;
	/** The day it is made; today. */
	readonly day?: Date;
}

/** What stands above an exported table: that it is simulated if it is, title, filters, n, date. */
export function exportHeading(
	title: string,
	{ whole, filter }: Overview,
	{ simulated, language, words, day = new Date() }: Setting,
): Heading {
	const { table } = words;
	return {
		lines: [
			...(simulated ? ([[words.simulated, '']] as const) : []),
			[table.title, title],
			[table.filters, filterText(filter, language, words)],
			[table.agencies, formatCount(whole.figure(agencies).value)],
			[table.date, formatDay(day, language)],
		],
	};
}
