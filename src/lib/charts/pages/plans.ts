import { planCompletion } from '../plan-completion';
import type { Page } from './page';

/** Whether plans are carried out and disclosed. */
export const plansPage: Page = {
	id: 'plans',
	compared: true,
	columns: [[{ ...planCompletion, parts: ['type', 'district', 'whole'] }]],
};
