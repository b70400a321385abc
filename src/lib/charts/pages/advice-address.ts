import { among, knownValues, type AddressProblem } from '$lib/filters';
import { adviceMetrics } from '$lib/summaries';
import { firstAdvice } from './advice';

/** What an address calls the indicator whose items are shown. */
export type AdviceParameter = 'items';

const ids = adviceMetrics.map(({ indicator }) => indicator.id);

/** Id of the indicator whose items an address asks for; what means nothing is reported and left out. */
export function itemsOfAddress(address: URLSearchParams): {
	indicator: string;
	problems: AddressProblem<AdviceParameter>[];
} {
	const { known, problems } = knownValues<AdviceParameter>(address);
	const [indicator = firstAdvice] = known('items', among(ids), 1);
	return { indicator, problems };
}

/** The parameter that says whose items are shown; none for those shown at first. */
export function addressOfItems(indicator: string): URLSearchParams {
	return new URLSearchParams(indicator === firstAdvice ? [] : [['items', indicator]]);
}
