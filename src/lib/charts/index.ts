import { levelsPanel } from './levels';
import { obstacles } from './obstacles';
import { planCompletion } from './plan-completion';
import { scoreDistribution } from './score-distribution';
import { support } from './support';
import { everything } from '$lib/summaries';
import type { Page } from './page';
import { weakIndicators } from './weak-indicators';

/** The overview: the assessment beside what the agencies do and what hinders them. */
export const overviewPage: Page = {
	id: everything.page,
	whole: everything.whole,
	compared: everything.compared,
	columns: [
		[scoreDistribution, weakIndicators, levelsPanel],
		[planCompletion, obstacles, support],
	],
};

/** Its panels, in the order of the director's questions. */
export const panels = overviewPage.columns.flat();
export { breakdownsOf, canShow } from './breakdowns';
export { firstPart, inquiryOf, type Page } from './page';
export { agencyHeadline } from './agency-headline';
export { headline, type Headline } from './headline';
export { keyFigures, type KeyFigure, type RowQuality } from './key-figures';
export * from './view';
export { readTheme, type ChartTheme } from './theme';
export { default as Chart } from './chart.svelte';
