import { everything } from '$lib/summaries';
import { levelsPanel } from '../levels';
import { obstacles } from '../obstacles';
import { planCompletion } from '../plan-completion';
import { scoreDistribution } from '../score-distribution';
import { support } from '../support';
import { weakIndicators } from '../weak-indicators';
import type { Page } from './page';

/** The assessment beside what the agencies do and what hinders them. */
export const overviewPage: Page = {
	id: everything.page,
	above: everything.whole,
	compared: everything.compared,
	columns: [
		[scoreDistribution, weakIndicators, levelsPanel],
		[planCompletion, obstacles, support],
	],
};
