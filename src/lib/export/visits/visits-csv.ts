import { contractText } from '$lib/visits';
import Papa from 'papaparse';
import { byteOrderMark, disarm } from '../csv';
import type { VisitTable } from './visit-table';

/** Rows of one piece of text: no string has to hold a large file. */
const rowsAtOnce = 5_000;
const settings = { newline: '\r\n' };

/**
 * Visits as CSV, headed by the contract's names: the Table Schema is of this. In pieces that follow
 * one another.
 */
export function* visitsCsv({ rows, columns }: VisitTable): Generator<string> {
	const names = columns.map(({ column }) => column.name);
	yield byteOrderMark + Papa.unparse([names], settings) + settings.newline;
	for (let from = 0; from < rows; from += rowsAtOnce) {
		const records: string[][] = [];
		for (let row = from; row < Math.min(rows, from + rowsAtOnce); row++) {
			records.push(
				columns.map(({ at }) => {
					const value = at(row);
					return typeof value === 'string' ? disarm(value) : contractText(value);
				}),
			);
		}
		yield Papa.unparse(records, settings) + settings.newline;
	}
}
