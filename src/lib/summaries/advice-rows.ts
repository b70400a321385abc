import { chosen, type Catalogue, type Filter } from '$lib/filters';
import { adviceMetrics } from './advice-metrics';
import { lacking, type Answers } from './lacking';
import type { Listing } from './listing';
import { correlations, type Correlation } from './spearman';
import type { RunQuery } from './summary';
import { openDataGroups } from './yes-no-metrics';

/** What the page of advice shows beyond its metrics. */
export interface AdviceRows {
	/** Agencies whose open data is incomplete in some group, with their reasons. */
	readonly incomplete: Listing<Answers>;
	/** By indicator: items in place of those advised against its score. */
	readonly correlations: Readonly<Record<string, Correlation>>;
}

const questions = openDataGroups.map(({ id }) => ({ id, reasoned: true }));

/** All of them, under a filter. */
export async function adviceRows(
	run: RunQuery,
	filter: Filter,
	catalogue: Catalogue,
	most: number,
): Promise<AdviceRows> {
	const pairs = adviceMetrics.map(({ indicator: { id }, list, itemBits }) => ({
		...{ id, x: `bit_count(${list.id} & ${itemBits})`, y: id },
	}));
	const [incomplete, found] = await Promise.all([
		lacking(run, filter, catalogue, most, 'advice', questions),
		correlations(run, pairs, chosen(filter, catalogue), { filter, catalogue }),
	]);
	return { incomplete, correlations: found };
}
