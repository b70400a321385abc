import { obstacleRows, type ObstacleRows } from '$lib/summaries';
import { associationsPanel } from '../associations';
import { freeTextsPanel } from '../free-texts';
import { termsPanel } from '../free-texts/terms';
import { obstacles } from '../obstacles';
import { support } from '../support';
import { wantingPanel } from '../wanting';
import type { Page } from './page';

/** What stands in the agencies' way, and what they ask for. */
export const obstaclesPage: Page<ObstacleRows> = {
	id: 'obstacles',
	compared: false,
	more: obstacleRows,
	columns: [
		[obstacles, associationsPanel()],
		[support, termsPanel],
	],
	wide: [wantingPanel, freeTextsPanel],
};
