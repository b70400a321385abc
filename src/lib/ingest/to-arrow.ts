import { storage, type Storage } from '$lib/visits';
import {
	bool,
	columnFromArray,
	dateDay,
	float64,
	int32,
	tableFromColumns,
	tableToIPC,
	utf8,
	type Column,
	type DataType,
} from '@uwdata/flechette';
import type { VisitColumns } from './normalise';

const arrowTypes: Readonly<Record<Storage, () => DataType>> = {
	text: utf8,
	integer: int32,
	number: float64,
	boolean: bool,
	date: dateDay,
};

/** Dates go in as milliseconds. */
const cellsOf = (values: unknown[], storage: Storage) =>
	storage === 'date'
		? values.map((day) => (day === undefined ? undefined : Date.parse(String(day))))
		: values;

/**
 * The visits as an Arrow IPC stream: the columns of visits/storage, then `file`, `row` and `result`, all
 * nullable. Bytes rather than a table, since they are safe across versions of Arrow.
 */
export function toArrow({
	columns,
	rowNumbers,
	file,
	results,
}: VisitColumns): Uint8Array<ArrayBuffer> {
	const entries = Object.entries(storage).map(([name, kind], index): [string, Column<unknown>] => [
		name,
		columnFromArray(cellsOf(columns[index] ?? [], kind), arrowTypes[kind]()),
	]);
	const files = columnFromArray(Array<number>(rowNumbers.length).fill(file), int32());
	const rows = columnFromArray(rowNumbers, int32());
	const result = columnFromArray(Array<boolean>(rowNumbers.length).fill(results), bool());
	const table = tableFromColumns([...entries, ['file', files], ['row', rows], ['result', result]]);
	return new Uint8Array(tableToIPC(table, { format: 'stream' }) ?? []);
}
