import { levelsPanel } from './levels';
import { obstacles } from './obstacles';
import { planCompletion } from './plan-completion';
import { scoreDistribution } from './score-distribution';
import { support } from './support';
import type { Panel } from './view';
import { weakIndicators } from './weak-indicators';

/** The overview's panels: the assessment beside what the agencies do and what hinders them. */
export const panelColumns: readonly (readonly Panel[])[] = [
	[scoreDistribution, weakIndicators, levelsPanel],
	[planCompletion, obstacles, support],
];

/** All of them, in the order of the director's questions. */
export const panels = panelColumns.flat();
export { breakdownsOf, canShow } from './breakdowns';
export { agencyHeadline } from './agency-headline';
export { headline, type Headline } from './headline';
export { keyFigures, type KeyFigure, type RowQuality } from './key-figures';
export * from './view';
export { readTheme, type ChartTheme } from './theme';
export { default as Chart } from './chart.svelte';
