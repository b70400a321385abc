import { typeOfName } from './agency';
import { columns } from './columns';
import { derivedColumns, type From } from './derived-columns';
import type { Facts } from './facts';
import type { Filled } from './sections';
import type { Storage, StorageValues } from './storage';

type StoredValue = StorageValues[Storage] | undefined;

/** A stored column whose values are worked out; undefined is unknown. */
export interface ComputedColumn {
	readonly name: string;
	readonly of: (facts: Facts) => StoredValue;
	readonly from?: From;
	readonly filled?: Filled;
}

/** The stored columns that are not as given: those with the value in use where the file leaves it blank, and the derived ones. */
export const computedColumns: readonly ComputedColumn[] = [
	{ name: 'round', of: ({ round }) => round },
	{
		name: 'agency_type',
		of: ({ visit }) => visit.agency_type ?? typeOfName(visit.agency_name),
	},
	...derivedColumns,
];

/** All stored values of a visit by name: the contract's as used, and the derived ones. */
export function derive(facts: Facts): Record<string, StoredValue> {
	return Object.fromEntries([
		...columns.map(({ name }) => [name, facts.visit[name]] as const),
		...computedColumns.map(({ name, of }) => [name, of(facts)] as const),
	]);
}
