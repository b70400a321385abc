import { disclosures, planRows, reported, type PlanRows } from '$lib/summaries';
import { disclosureWords } from '../disclosures/words';
import { lackingPanel } from '../lacking';
import { pairsPanel } from '../pairs';
import { planCompletion } from '../plan-completion';
import { tickedLevelsPanel } from '../ticked-levels';
import { yesNoPanel } from '../yes-no';
import type { Page } from './page';

const questions = [reported, ...disclosures];

/** Whether plans are carried out and disclosed. */
export const plansPage: Page<PlanRows> = {
	id: 'plans',
	compared: false,
	more: planRows,
	columns: [
		[
			{ ...planCompletion, parts: ['type', 'district', 'whole'] },
			tickedLevelsPanel(),
			pairsPanel('budget'),
		],
		[
			yesNoPanel('disclosures', questions, (context) => disclosureWords(context).shares, [
				...(['type', 'district', 'whole'] as const),
			]),
			pairsPanel('total'),
		],
	],
	wide: [
		lackingPanel(
			'disclosures-lacking',
			questions,
			({ lacking }) => lacking,
			(context) => disclosureWords(context).lacking,
		),
	],
};
