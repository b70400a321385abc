import type { Figure, Metric } from '$lib/summaries';
import { formatCount, formatFigure, formatPercent, formatScore } from '$lib/words';
import type { Cell } from './table';

export const textCell = (text: string): Cell => ({ text, sort: text });

/** What is unknown is a dash, and sorts last; so in the next two. */
export const countCell = (count: number | undefined): Cell => ({
	text: formatCount(count),
	sort: count,
});

/** A score of 0–100, or points. */
export const scoreCell = (score: number | undefined): Cell => ({
	text: formatScore(score),
	sort: score,
});

/** A share of 0–1 as percent. */
export const percentCell = (share: number | undefined): Cell => ({
	text: formatPercent(share),
	sort: share,
});

/** A figure as its metric writes it. */
export const figureCell = ({ value }: Figure, { format }: Metric): Cell => ({
	text: formatFigure(value, format),
	sort: value,
});
