import { flagMetrics, markMetrics } from './flag-metrics';
import { indicatorMetrics } from './indicator-metrics';
import { listMetrics } from './list-metrics';
import type { Metric } from './metric';
import { planMetrics } from './plan-metrics';
import { scoreMetrics } from './scores';

/** Every figure the overview can show of a group. */
export const overviewMetrics: readonly Metric[] = [
	...scoreMetrics,
	...indicatorMetrics.flatMap(({ mean, belowTarget, recoverable }) => [
		mean,
		belowTarget,
		recoverable,
	]),
	...planMetrics,
	...listMetrics.flatMap(({ answered, boxes }) => [
		answered,
		...boxes.flatMap(({ share, yes }) => [share, yes]),
	]),
	...Object.values(flagMetrics),
	...Object.values(markMetrics),
];
