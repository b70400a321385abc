import { listMetrics, type SummaryRow } from '$lib/summaries';
import type { ViewContext } from '../view';
import { wordsOf } from './words';

/** The two lists of obstacles; support wanted is another question. */
export const obstacleLists = listMetrics.filter(({ list }) => list.id !== 'support');

export type ObstacleList = (typeof obstacleLists)[number];

/** The head of a list in a narrow column: it must never be taken for the other list. */
export function listHead({ list }: ObstacleList, context: ViewContext): string {
	const heads = wordsOf(context.language).listHeads;
	return list.id === 'plan_obstacles' ? heads.plan_obstacles : heads.ita_obstacles;
}

/** The boxes of a list with their figures, commonest first; "other" stands last. */
export function rankedBoxes({ list, boxes }: ObstacleList, row: SummaryRow) {
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
export function commonest(list: ObstacleList, row: SummaryRow, context: ViewContext) {
	const reported = rankedBoxes(list, row).filter(({ yes }) => yes > 0);
	// "Other" names nothing in particular: it speaks only where nothing else was reported.
	const first = reported.find(({ choice }) => choice !== list.list.other) ?? reported[0];
	if (first?.share.value === undefined) return undefined;
	const { named } = wordsOf(context.language);
	return named(first.choice.name[context.language], first.share.value, first.share.n);
}
