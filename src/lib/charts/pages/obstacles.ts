import { obstacles } from '../obstacles';
import { support } from '../support';
import type { Page } from './page';

/** What stands in the agencies' way, and what they ask for. */
export const obstaclesPage: Page = {
	id: 'obstacles',
	compared: false,
	columns: [[obstacles], [support]],
};
