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

export const storageOfKind: Readonly<Record<Kind, Storage>> = {
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
	advice: 'text',
};

/**
 * Every column a visit is stored with, in order: the contract's, then the derived ones. `round` and
 * `agency_type` hold the value in use: the given one, else the one the date or the name tells.
 */
export const storage: Readonly<Record<string, Storage>> = Object.fromEntries([
	...columns.map(({ name, kind }) => [name, storageOfKind[kind]] as const),
	...derivedColumns.map(({ name, storage }) => [name, storage] as const),
]);
