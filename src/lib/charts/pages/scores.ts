import { scoreRows, type ScoreRows } from '$lib/summaries';
import { levelsPanel } from '../levels';
import { moversPanel } from '../movers';
import { transitionsPanel } from '../movers/transitions';
import { nearMissesPanel } from '../near-misses';
import { scoreStrips } from '../score-distribution';
import { sidesPanel } from '../sides';
import type { Page } from './page';

/** How totals differ between districts and types, what they are made of, and who moved. */
export const scoresPage: Page<ScoreRows> = {
	id: 'scores',
	compared: false,
	more: scoreRows,
	columns: [
		[scoreStrips, moversPanel],
		[sidesPanel, { ...levelsPanel, parts: ['type', 'district', 'whole'] }, transitionsPanel],
	],
	wide: [nearMissesPanel],
};
