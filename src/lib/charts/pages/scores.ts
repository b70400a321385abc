import { levelsPanel } from '../levels';
import { scoreDistribution } from '../score-distribution';
import type { Page } from './page';

/** How totals differ between districts and types, what they are made of, and who moved. */
export const scoresPage: Page = {
	id: 'scores',
	compared: true,
	columns: [
		[{ ...scoreDistribution, parts: ['district', 'type', 'whole'] }],
		[{ ...levelsPanel, parts: ['type', 'district', 'whole'] }],
	],
};
