import { obstacles } from './obstacles';
import { planCompletion } from './plan-completion';
import { scoreDistribution } from './score-distribution';
import type { Panel } from './view';
import { weakIndicators } from './weak-indicators';

/** The overview's panels, in the order of the director's questions. */
export const panels: readonly Panel[] = [
	scoreDistribution,
	weakIndicators,
	planCompletion,
	obstacles,
];
export { keyFigures, type KeyFigure } from './key-figures';
export * from './view';
export { readTheme, type ChartTheme } from './theme';
export { default as Chart } from './chart.svelte';
