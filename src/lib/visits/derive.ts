import { typeOfName } from './agency';
import { columns } from './columns';
import { derivedColumns } from './derived-columns';
import type { Facts } from './facts';
import { storage, type StorageValues, type Storage } from './storage';

type StoredValue = StorageValues[Storage] | undefined;

/** Contract columns that hold the value in use where the file leaves them blank. */
const inUse: Readonly<Record<string, (facts: Facts) => StoredValue>> = {
	round: ({ round }) => round,
	agency_type: ({ visit }) => visit.agency_type ?? typeOfName(visit.agency_name),
};

/** Gives the value of each stored column, in the order of `storage`; undefined is unknown. */
export const storedValues: readonly ((facts: Facts) => StoredValue)[] = [
	...columns.map(({ name }) => inUse[name] ?? (({ visit }: Facts) => visit[name])),
	...derivedColumns.map(({ of }) => of),
];

/** All stored values of a visit by name: the contract's as used, and the derived ones. */
export function derive(facts: Facts): Record<string, StoredValue> {
	return Object.fromEntries(
		Object.keys(storage).map((name, index) => [name, storedValues[index]?.(facts)]),
	);
}
