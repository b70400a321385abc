import { agencies } from '$lib/summaries';
import type { ViewContext } from './view';

/** The small print of a figure on scores: n, the ITA years, and how many rest on values that disagree. */
export function scoreNotes(context: ViewContext, n: number, flagged: number): string[] {
	const { overview, words, part } = context;
	const years = overview.itaYears
		.map(({ key, figure }) => ({ year: Number(key.itaYear), n: figure(agencies).n }))
		.sort((a, b) => a.year - b.year);
	return [
		words.nAgencies(n),
		...(years.length > 0 ? [words.itaYears(years)] : []),
		...flaggedNote(context, flagged),
		...(part === 'whole' ? [] : [words.fewNote]),
	];
}

/** How many agencies rest on values that disagree; nothing where none does. */
export const flaggedNote = ({ words }: ViewContext, flagged: number): string[] =>
	flagged > 0 ? [words.flagged(flagged)] : [];
