import type { IndicatorMetrics, Metric } from '$lib/summaries';

/** What indicators are ranked and coloured by. */
export const measures = ['recoverable', 'mean', 'below'] as const;
export type MeasureId = (typeof measures)[number];

/** What a measure is read from, and whether more of it is worse. */
export interface MeasureOf {
	metric(metrics: IndicatorMetrics): Metric;
	/** Where the scale ends; the greatest value where not given. */
	readonly maximum?: number;
	readonly worse: 'higher' | 'lower';
}

/** Id of the definition of a measure. */
export const definedAs = (measure: MeasureId) => `indicator_${measure}`;

export const measureOf: Readonly<Record<MeasureId, MeasureOf>> = {
	recoverable: { metric: ({ recoverable }) => recoverable, worse: 'higher' },
	mean: { metric: ({ mean }) => mean, maximum: 100, worse: 'lower' },
	below: { metric: ({ belowTarget }) => belowTarget, maximum: 1, worse: 'higher' },
};
