import { restsOnFew, yearCount } from '$lib/summaries';
import type { ViewContext } from './view';

type Context = Pick<ViewContext, 'overview' | 'words'>;

/** The words for groups of few agencies, as sure as can be over the years chosen. */
export const fewWords = ({ overview, words: { few } }: Context) =>
	yearCount(overview) === 1 ? few.oneYear : few.severalYears;

/** The same for a group of so many agency-years; undefined where it surely is not of few agencies. */
export const fewOf = (context: Context, n: number) =>
	restsOnFew(context.overview, n) ? fewWords(context) : undefined;
