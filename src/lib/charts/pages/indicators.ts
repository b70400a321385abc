import { weakIndicators } from '../weak-indicators';
import type { Page } from './page';

/** Which indicators are weak, where, and what raising them would do. */
export const indicatorsPage: Page = {
	id: 'indicators',
	compared: false,
	columns: [[weakIndicators]],
};
