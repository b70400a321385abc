import type { Catalogue, Filter } from '$lib/filters';
import type { RunQuery } from '$lib/summaries';
import type { Warehouse } from '$lib/warehouse';
import type { AgencyYear } from '../../oracle/compose';
import type { Filter as OracleFilter } from '../../oracle/filter';
import { differentUnder } from '../compare';
import { together } from '../together';

/** What the dashboard asks under a filter, and what the oracle says of it: plain data of one shape. */
export interface Proof {
	ours(run: RunQuery, filter: Filter, catalogue: Catalogue): Promise<unknown>;
	theirs(agencyYears: readonly AgencyYear[], filter: OracleFilter): unknown;
}

/** What differs between them under any of the filters, the first few. */
export function differencesIn(
	proof: Proof,
	warehouse: Pick<Warehouse, 'query'>,
	catalogue: Catalogue,
	agencyYears: readonly AgencyYear[],
	filters: readonly OracleFilter[],
): Promise<string[]> {
	const run = together((sql) => warehouse.query(sql));
	return differentUnder(
		filters,
		(filter) => proof.ours(run, filter, catalogue),
		(filter) => proof.theirs(agencyYears, filter),
	);
}
