import type { IndicatorMetrics } from '$lib/summaries';
import { formatScore } from '$lib/words';
import type { wordsOf } from './words';

/** The scores indicators are held against, in words: one where they are equal. */
export function targetsNote(
	metrics: readonly IndicatorMetrics[],
	words: ReturnType<typeof wordsOf>,
): string {
	const [first] = metrics;
	if (first && metrics.every(({ target }) => target === first.target)) {
		return words.targets(words.allAt(first.target));
	}
	return words.targets(
		metrics
			.map(({ indicator, target }) => `${indicator.number}: ${formatScore(target)}`)
			.join(', '),
	);
}
