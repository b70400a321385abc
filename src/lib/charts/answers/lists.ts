import { choiceLists } from '$lib/ita';
import { listMetrics, type SummaryRow } from '$lib/summaries';
import type { ViewContext } from '../view';
import { wordsOf } from './words';

export type AnswerList = (typeof listMetrics)[number];

/** What a panel of answered lists asks, and how it calls its lists. */
export interface AnswerWords {
	readonly title: string;
	/** The answer, of the commonest box of each list in words; undefined where none is reported. */
	answer(commonest: readonly (string | undefined)[]): string;
	/** Short heads of the lists, where there are several: one must never be taken for the other. */
	readonly heads: readonly string[];
}

/** The lists of these ids, in the form's order. */
export const listsOf = (...ids: (typeof choiceLists)[number]['id'][]): readonly AnswerList[] =>
	listMetrics.filter(({ list }) => ids.includes(list.id));

/** The boxes of a list with their figures, commonest first; "other" stands last. */
export function rankedBoxes({ list, boxes }: AnswerList, row: SummaryRow) {
	return boxes
		.map(({ choice, share, yes }) => ({
			choice,
			share: row.figure(share),
			yes: row.figure(yes).value ?? 0,
		}))
		.sort(
			(a, b) =>
				Number(a.choice === list.other) - Number(b.choice === list.other) ||
				(b.share.value ?? 0) - (a.share.value ?? 0),
		);
}

/** The commonest box of a list in words, or nothing where none was reported. */
export function commonest(list: AnswerList, row: SummaryRow, context: ViewContext) {
	const reported = rankedBoxes(list, row).filter(({ yes }) => yes > 0);
	// "Other" names nothing in particular: it speaks only where nothing else was reported.
	const first = reported.find(({ choice }) => choice !== list.list.other) ?? reported[0];
	if (first?.share.value === undefined) return undefined;
	const { value, n } = first.share;
	return wordsOf(context).named(first.choice.name[context.language], value, n);
}
