import { storageOfKind, type Column, type Storage } from '$lib/visits';
import { parquetWriteBuffer, schemaFromColumnData, type BasicType } from 'hyparquet-writer';
import type { VisitColumn, VisitTable } from './visit-table';

/** What each stored value is in Parquet; a date has a schema element of its own. */
const types: Readonly<Record<Exclude<Storage, 'date'>, BasicType>> = {
	text: 'STRING',
	integer: 'INT32',
	number: 'DOUBLE',
	boolean: 'BOOLEAN',
};

const isDate = ({ kind }: Column) => storageOfKind[kind] === 'date';

function typeOf({ kind }: Column): BasicType | undefined {
	const storage = storageOfKind[kind];
	return storage === 'date' ? undefined : types[storage];
}

function valuesOf({ column, at }: VisitColumn, rows: number): unknown[] {
	const value = isDate(column)
		? (row: number) => {
				const day = at(row);
				return day === undefined ? null : new Date(`${String(day)}T00:00:00Z`);
			}
		: (row: number) => at(row) ?? null;
	return Array.from({ length: rows }, (_, row) => value(row));
}

/** Visits as Parquet, in typed columns under the contract's names. The same visits give the same bytes. */
export function visitsParquet({ rows, columns }: VisitTable): Uint8Array<ArrayBuffer> {
	const schema = schemaFromColumnData({
		columnData: columns.map(({ column }) => ({
			name: column.name,
			data: [],
			type: typeOf(column),
		})),
		schemaOverrides: Object.fromEntries(
			columns
				.filter(({ column }) => isDate(column))
				.map(({ column: { name } }) => [
					name,
					{ name, type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' },
				]),
		),
	});
	const columnData = columns.map((column) => ({
		name: column.column.name,
		data: valuesOf(column, rows),
	}));
	return new Uint8Array(parquetWriteBuffer({ columnData, schema }));
}
