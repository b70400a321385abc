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
	further: {
		[scoreDistribution.id]: 'scores',
		[weakIndicators.id]: 'indicators',
		[levelsPanel.id]: 'scores',
		[planCompletion.id]: 'plans',
		[obstacles.id]: 'obstacles',
		[support.id]: 'obstacles',
	},
	columns: [
		[scoreDistribution, weakIndicators, levelsPanel],
		[planCompletion, obstacles, support],
	],
};
