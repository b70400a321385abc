import type { Change } from '$lib/summaries';
import { formatCount, type Words } from '$lib/words';

/**
 * A change against the year before in words, with the pairs it rests on; nothing where it is
 * unknown. What rounds to nothing is said to be the same.
 */
export function changeLine(
	change: Change | undefined,
	format: (value: number) => string,
	unitOf: (value: number) => string,
	{ change: words }: Words,
): string[] {
	if (change?.now === undefined || change.before === undefined) return [];
	const difference = change.now - change.before;
	const size = format(Math.abs(difference));
	const n = formatCount(change.n);
	if (size === format(0)) return [words.same(n)];
	return [words.by(`${difference > 0 ? '+' : '−'}${size} ${unitOf(Math.abs(difference))}`, n)];
}
