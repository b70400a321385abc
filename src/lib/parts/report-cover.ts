import { unitOf } from '$lib/charts';
import { agencies, distinctAgencies, type Overview } from '$lib/summaries';
import { filterText, formatCount, formatDay, type Language, type Words } from '$lib/words';

/** What stands at the head of the report: what it is of, and what it was made from. */
export interface Cover {
	readonly title: string;
	readonly facts: readonly { readonly label: string; readonly text: string }[];
}

interface CoverSetting {
	/** Names of the files the figures are of; that they are simulated, where they are. */
	readonly source: string;
	readonly language: Language;
	readonly words: Words;
	/** The day it is made; today. */
	readonly day?: Date;
}

/** The province or provinces of an overview, in words. */
function placeOf({ filter, catalogue }: Overview, { report: text }: Words): string {
	const names =
		filter.provinces.length > 0 ? filter.provinces : catalogue.provinces.map(({ id }) => id);
	const [only, ...others] = names;
	if (only === undefined) return text.noProvince;
	return others.length === 0 ? text.province(only) : text.everywhere(names.length);
}

/** The head of a report on an overview. */
export function coverOf(
	overview: Overview,
	{ source, language, words, day = new Date() }: CoverSetting,
): Cover {
	const { filter, itaYears, whole } = overview;
	const { report: text } = words;
	const n = formatCount(whole.figure(agencies).n);
	const assessed = itaYears
		.map(({ key, figure }) => ({ year: Number(key.itaYear), n: figure(agencies).n }))
		.sort((a, b) => a.year - b.year);
	const facts = [
		[text.years, filter.years.length > 0 ? filter.years.join(', ') : words.filters.allYears],
		...(assessed.length > 0
			? [[text.itaYears, words.itaYears(assessed, unitOf({ overview, words }))]]
			: []),
		[text.filter, filterText(filter, language, words)],
		filter.years.length === 1
			? [text.counted, n]
			: [
					text.countedYears,
					text.ofDistinct(
						n,
						words.tiles.distinct(formatCount(whole.figure(distinctAgencies).value)),
					),
				],
		[text.source, source],
		[text.date, formatDay(day, language)],
	] as const;
	return {
		title: text.title(placeOf(overview, words)),
		facts: facts.map(([label = '', text = '']) => ({ label, text })),
	};
}
