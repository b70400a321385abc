import { levelsPanel } from './levels';
import { obstacles } from './obstacles';
import { planCompletion } from './plan-completion';
import { scoreDistribution } from './score-distribution';
import { support } from './support';
import type { Panel } from './view';
import { weakIndicators } from './weak-indicators';

/** The overview's panels, in the order of the director's questions. */
export const panels: readonly Panel[] = [
	scoreDistribution,
	weakIndicators,
	levelsPanel,
	planCompletion,
	obstacles,
	support,
];
export { agencyHeadline } from './agency-headline';
export { headline, type Headline } from './headline';
export { keyFigures, type KeyFigure, type RowQuality } from './key-figures';
export * from './view';
export { readTheme, type ChartTheme } from './theme';
export { default as Chart } from './chart.svelte';
