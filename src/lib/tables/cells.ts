import type { Figure, Metric } from '$lib/summaries';
import { formatCount, formatFigure } from '$lib/words';
import type { Cell } from './table';

export const textCell = (text: string): Cell => ({ text, sort: text });

export const countCell = (count: number): Cell => ({ text: formatCount(count), sort: count });

/** A figure as its metric writes it. */
export const figureCell = ({ value }: Figure, { format }: Metric): Cell => ({
	text: formatFigure(value, format),
	sort: value,
});
