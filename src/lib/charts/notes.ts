import {
	agencies,
	flagMetrics,
	markMetrics,
	plansAtSix,
	plansAtTwelve,
	plansAtUnknown,
	type Metric,
} from '$lib/summaries';
import type { ViewContext } from './view';

/** What is counted: over several years an agency counts in each of them, as an agency-year. */
export const unitOf = ({ overview, words }: ViewContext) =>
	overview.filter.years.length === 1 ? words.units.agencies : words.units.agencyYears;

/** How many of the plans counted are as of each round, in words; empty where there are none. */
export function plansByRound(context: ViewContext): string {
	const { overview, words } = context;
	const count = (metric: Metric) => overview.whole.figure(metric).value ?? 0;
	return words.rounds(
		count(plansAtSix),
		count(plansAtTwelve),
		count(plansAtUnknown),
		unitOf(context),
	);
}

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
		...counted(context, markMetrics.computedTotal, words.computedTotals),
		...counted(context, markMetrics.computedLevel, words.computedLevels),
		...counted(context, markMetrics.joinedResult, words.joinedResults),
		...groupNotes(context),
	];
}

/** How many agencies rest on values that disagree; nothing where none does. */
export const flaggedNote = ({ words }: ViewContext, flagged: number): string[] =>
	flagged > 0 ? [words.flagged(flagged)] : [];

/** A count of the whole in words; nothing where it is none. */
export function counted(
	{ overview }: ViewContext,
	metric: Metric,
	say: (count: number) => string,
): string[] {
	const { value = 0 } = overview.whole.figure(metric);
	return value > 0 ? [say(value)] : [];
}

/** What the groups and years of a panel mean: the mark of few agencies, agency-years of several years. */
export function groupNotes(context: ViewContext): string[] {
	const { overview, words, part } = context;
	return [
		...(part === 'whole' ? [] : [words.fewNote]),
		// By type it matters that a type disagrees with its name.
		...(part === 'type' ? counted(context, flagMetrics.agency, words.doubtfulTypes) : []),
		...(overview.filter.years.length === 1 ? [] : [words.severalYears]),
	];
}
