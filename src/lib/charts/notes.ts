import {
	agencies,
	flagMetrics,
	markMetrics,
	plansAtSix,
	plansAtTwelve,
	plansAtUnknown,
	yearCount,
	type Metric,
	type Overview,
} from '$lib/summaries';
import { fewMark, type Unit, type Words } from '$lib/words';
import { fewWords } from './few';
import type { View, ViewContext } from './view';

/** All that tells what is counted. */
interface UnitContext {
	readonly overview: Pick<Overview, 'filter'>;
	readonly words: Words;
}

/** What is counted: over several years an agency counts in each of them, as an agency-year. */
export const unitOf = ({ overview, words }: UnitContext): Unit =>
	overview.filter.years.length === 1 ? words.units.agencies : words.units.agencyYears;

/** So many agencies or agency-years as n. */
export const nNote = (context: ViewContext, n: number): string =>
	context.words.nAgencies(n, unitOf(context));

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
	// What rests on nothing rests on nothing doubtful.
	if (n === 0) return [nNote(context, n), ...groupNotes(context)];
	const years = overview.itaYears
		.map(({ key, figure }) => ({ year: Number(key.itaYear), n: figure(agencies).n }))
		.sort((a, b) => a.year - b.year);
	return [
		nNote(context, n),
		...(years.length > 0
			? [`${words.itaYears(years, unitOf(context))} (${words.visitsOf(overview.filter.years)})`]
			: []),
		...flaggedNote(context, flagged),
		...counted(context, markMetrics.computedTotal, words.computedTotals),
		...counted(context, markMetrics.computedLevel, words.computedLevels),
		...counted(context, markMetrics.joinedResult, words.joinedResults),
		...groupNotes(context),
	];
}

/** How many agencies rest on values that disagree; nothing where none does. */
export const flaggedNote = (context: ViewContext, flagged: number): string[] =>
	flagged > 0 ? [context.words.flagged(flagged, unitOf(context))] : [];

/** A count of the whole in words; nothing where it is none. */
export function counted(
	context: ViewContext,
	metric: Metric,
	say: (count: number, unit: Unit) => string,
): string[] {
	const { value = 0 } = context.overview.whole.figure(metric);
	return value > 0 ? [say(value, unitOf(context))] : [];
}

/** Of intervals and correlations over several years: an agency's years are held for so many agencies. */
export const independenceNote = ({ overview, words }: ViewContext): string[] =>
	yearCount(overview) === 1 ? [] : [words.asIndependent];

/** What the groups and years of a panel mean: the mark of few agencies, agency-years of several years. */
export function groupNotes(context: ViewContext): string[] {
	const { overview, words, part } = context;
	return [
		...(part === 'whole' ? [] : [fewWords(context).note]),
		// By type it matters that a type disagrees with its name.
		...(part === 'type' ? counted(context, flagMetrics.agency, words.doubtfulTypes) : []),
		...(overview.filter.years.length === 1 ? [] : [words.severalYears]),
	];
}

/** Notes in which the mark of few agencies says what it stands for. */
export function fewMarked(notes: readonly string[], { few }: Words): string[] {
	const meanings = [few.oneYear.note, few.severalYears.note];
	// No line ends between the mark and what it means.
	return notes.map((note) => (meanings.includes(note) ? `${fewMark}\u00a0${note}` : note));
}

/** The notes below a view's picture as wide as `width`, px, where few agencies may be but a mark. */
export const notesBelow = ({ drawing, notes }: View, width: number, words: Words) =>
	drawing?.starred?.(width) ? fewMarked(notes, words) : notes;
