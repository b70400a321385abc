import type { Catalogue, Filter } from '$lib/filters';
import { lacking, type Answers } from './lacking';
import type { Listing } from './listing';
import { pairsOf, type Pairs, type Partner } from './pairs';
import type { RunQuery } from './summary';
import { disclosures, reported } from './yes-no-metrics';

/** What the page of plans shows agency by agency. */
export interface PlanRows {
	readonly pairs: Readonly<Record<Partner, Pairs>>;
	/** Those that lack a disclosure, or are not reported. */
	readonly lacking: Listing<Answers>;
}

const questions = [
	{ id: reported.id, reasoned: false },
	...disclosures.map(({ id }) => ({ id, reasoned: true })),
];

/** All of them, under a filter. */
export async function planRows(
	run: RunQuery,
	filter: Filter,
	catalogue: Catalogue,
	most: number,
): Promise<PlanRows> {
	const [pairs, without] = await Promise.all([
		pairsOf(run, filter, catalogue),
		lacking(run, filter, catalogue, most, 'disclosures', questions),
	]);
	return { pairs, lacking: without };
}
