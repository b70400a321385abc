import { agencies } from '$lib/summaries';
import type { ViewContext } from './view';

/** The small print of a figure on scores: n, the ITA years, and how many rest on values that disagree. */
export function scoreNotes(context: ViewContext, n: number, flagged: number): string[] {
	const { overview, words } = context;
	const years = overview.itaYears
		.map(({ key, figure }) => ({ year: Number(key.itaYear), n: figure(agencies).n }))
		.sort((a, b) => a.year - b.year);
	return [
		words.nAgencies(n),
		...(years.length > 0
			? [`${words.itaYears(years)} (${words.visitsOf(overview.filter.years)})`]
			: []),
		...flaggedNote(context, flagged),
		...groupNotes(context),
	];
}

/** How many agencies rest on values that disagree; nothing where none does. */
export const flaggedNote = ({ words }: ViewContext, flagged: number): string[] =>
	flagged > 0 ? [words.flagged(flagged)] : [];

/** What the groups and years of a panel mean: the mark of few agencies, agency-years of several years. */
export const groupNotes = ({ overview, words, part }: ViewContext): string[] => [
	...(part === 'whole' ? [] : [words.fewNote]),
	...(overview.filter.years.length === 1 ? [] : [words.severalYears]),
];
