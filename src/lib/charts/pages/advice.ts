import {
	adviceMetrics,
	adviceRows,
	openDataGroups,
	type AdviceMetrics,
	type AdviceRows,
} from '$lib/summaries';
import { adviceItemsPanel } from '../advice/items';
import { adviceLists } from '../advice/lists';
import { wordsOf } from '../advice/words';
import { lackingPanel } from '../lacking';
import { yesNoPanel } from '../yes-no';
import type { Page } from './page';

/** The indicator whose items are shown first: 10 weighs most, and is the lowest year after year. */
export const firstAdvice = 'i10';

const metricsOf = (id: string): AdviceMetrics | undefined =>
	adviceMetrics.find(({ indicator }) => indicator.id === id);

/**
 * What of the advice is in place among those advised, and which open data is incomplete.
 * @param indicator id of the one whose items are shown.
 */
export function advicePage(indicator: string): Page<AdviceRows> {
	const chosen = metricsOf(indicator) ?? metricsOf(firstAdvice);
	return {
		id: 'advice',
		compared: false,
		more: adviceRows,
		columns: [
			[adviceLists],
			[yesNoPanel('open-data', openDataGroups, (context) => wordsOf(context).groups)],
		],
		wide: [
			...(chosen ? [adviceItemsPanel(chosen)] : []),
			lackingPanel(
				'open-data-incomplete',
				openDataGroups,
				({ incomplete }) => incomplete,
				(context) => wordsOf(context).incomplete,
			),
		],
	};
}
