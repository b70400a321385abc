import type { Kind } from './column';
import { columns } from './columns';
import { derivedColumns } from './derived-columns';

/** What a stored value is; a date is ISO text until it reaches Arrow. */
export interface StorageValues {
	text: string;
	integer: number;
	number: number;
	boolean: boolean;
	date: string;
}
export type Storage = keyof StorageValues;

const storageOfKind: Readonly<Record<Kind, Storage>> = {
	text: 'text',
	year: 'integer',
	round: 'integer',
	date: 'date',
	score: 'number',
	baht: 'number',
	count: 'integer',
	yes_no: 'boolean',
	agency_type: 'text',
	level: 'text',
	band: 'text',
};

export interface StoredColumn {
	readonly name: string;
	readonly storage: Storage;
}

/**
 * Every column a visit is stored with: the contract's, then the derived ones. `round` and
 * `agency_type` hold the value in use: the given one, else the one the date or the name tells.
 */
export const storedColumns: readonly StoredColumn[] = [
	...columns.map(({ name, kind }) => ({ name, storage: storageOfKind[kind] })),
	...derivedColumns,
];
