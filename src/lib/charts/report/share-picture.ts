import type { Text } from '$lib/ita';
import type { Metric } from '$lib/summaries';
import { formatPercent } from '$lib/words';
import { stacks } from '../forms/stacks';
import { markedFew } from '../few';
import { nText, type Group } from '../groups';
import type { Drawing, ViewContext } from '../view';
import { wordsOf } from './words';

/** A share of each group, and what is left of the whole. */
interface Shared {
	/** A rate. */
	readonly metric: Metric;
	readonly done: Text;
	readonly rest: Text;
	/** A share to be reached, where there is one. */
	readonly target?: number;
}

/** A bar of 100 % for each group: what is done of it, and what is not. */
export function sharePicture(
	groups: readonly Group[],
	context: ViewContext,
	{ metric, done, rest, target }: Shared,
): Omit<Drawing, 'description'> {
	const { language } = context;
	const label = wordsOf(language).target;
	// Dark against pale, so that they are told apart in grey too.
	const segments = [
		{ id: 'done', color: 'accent', label: done[language] },
		{ id: 'rest', color: 'line', label: rest[language] },
	];
	return stacks({
		segments,
		lines: target === undefined ? [] : [{ at: target, label: label(target) }],
		rows: groups.map(({ id, name, row }) => {
			const { value, n } = row.figure(metric);
			return {
				id,
				name,
				...markedFew(context, n),
				texts: [formatPercent(value), nText(n)],
				shares: { done: value, rest: value === undefined ? undefined : 1 - value },
			};
		}),
	});
}
