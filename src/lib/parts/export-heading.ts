import type { Heading } from '$lib/export';
import type { View } from '$lib/charts';
import { without, type Filter } from '$lib/filters';
import { filterText, formatCount, formatDay, type Language, type Words } from '$lib/words';

export interface HeadingSetting {
	readonly simulated: boolean;
	readonly language: Language;
	readonly words: Words;
	/** The day it is made; today. */
	readonly day?: Date;
}

interface Exported {
	readonly title: string;
	/** What it is of, in words. */
	readonly scope: string;
	/** Agencies it stands for; absent where it is about one. */
	readonly n?: number;
}

/** What stands above every exported table: that it is simulated if it is, title, scope, n, date. */
export function headingOf(
	{ title, scope, n }: Exported,
	{ simulated, language, words, day = new Date() }: HeadingSetting,
): Heading {
	const { table } = words;
	return {
		lines: [
			...(simulated ? ([[words.simulated, '']] as const) : []),
			[table.title, title],
			[table.filters, scope],
			...(n === undefined ? [] : ([[table.agencies, formatCount(n)]] as const)),
			[table.date, formatDay(day, language)],
		],
	};
}

/** Of the filter only what the view does not look past is said, so that heading and rows agree. */
export function exportHeading(
	{ title, n, past }: Pick<View, 'title' | 'n' | 'past'>,
	filter: Filter,
	setting: HeadingSetting,
): Heading {
	const scope = filterText(without(filter, past), setting.language, setting.words);
	return headingOf({ title, scope, n }, setting);
}
