import { restsOnFew, yearCount } from '$lib/summaries';
import type { ViewContext } from './view';

type Context = Pick<ViewContext, 'overview' | 'words'>;

/** The words for groups of few agencies, as sure as can be over the years chosen. */
export const fewWords = ({ overview, words: { few } }: Context) =>
	yearCount(overview) === 1 ? few.oneYear : few.severalYears;

/** The same for a group of so many agency-years; undefined where it surely is not of few agencies. */
export const fewOf = (context: Context, n: number) =>
	restsOnFew(context.overview, n) ? fewWords(context) : undefined;

/** That a row of a chart rests on few, where it does, and the words for it. */
export function markedFew(context: Context, n: number): { few?: true; fewWords?: string } {
	const few = fewOf(context, n);
	return few ? { few: true, fewWords: few.mark } : {};
}
