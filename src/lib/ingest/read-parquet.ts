import type { Cell } from '$lib/visits';
import { parquetMetadata, parquetScan, parquetSchema, type SchemaElement } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { Cells } from './cells';
import { IngestError } from './ingest-error';
import type { RawTable } from './raw-table';
import type { OnProgress } from './types';

/** Text stays text: a JSON value could hold anything. */
const parsers = { jsonFromBytes: (bytes: Uint8Array) => new TextDecoder().decode(bytes) };

/** Digits of a 32-bit float that mean anything; the rest is what binary makes of them. */
const floatDigits = 7;

/** The decoded values carry noise where a decimal or a short float became a double. */
function cleaned(
	values: ArrayLike<Cell>,
	{ type, scale, converted_type }: SchemaElement,
): ArrayLike<Cell> {
	const digits = (value: number) =>
		Number(
			converted_type === 'DECIMAL' ? value.toFixed(scale ?? 0) : value.toPrecision(floatDigits),
		);
	if (converted_type !== 'DECIMAL' && type !== 'FLOAT') return values;
	return Array.from(values, (value) => (typeof value === 'number' ? digits(value) : value));
}

/** Bytes and nested values are none of the contract's. */
const isPlain = (cell: Cell) => typeof cell !== 'object' || cell === null || cell instanceof Date;

async function read(
	buffer: ArrayBuffer,
	onProgress: OnProgress,
	{ startOnly }: { startOnly?: boolean },
): Promise<RawTable> {
	const metadata = parquetMetadata(buffer, { parsers, geoparquet: false });
	const elements = parquetSchema(metadata).children.map(({ element }) => element);
	const cells: Cells[] = [];
	let rows = 0;
	for (const [done, element] of elements.entries()) {
		onProgress({ stage: 'parsing', done, total: elements.length });
		// Room for as many rows as other columns had: the count of the footer is only a claim.
		const column = new Cells(rows);
		let row = 0;
		if (!element.num_children && element.repetition_type !== 'REPEATED') {
			// A scan keeps what it has read as long as it lives: one for all columns would hold the whole file.
			const scan = await parquetScan({ file: buffer, metadata, compressors, parsers });
			for (const range of startOnly ? scan.ranges.slice(0, 1) : scan.ranges) {
				const values = await scan.readColumn({ column: element.name, ...range });
				column.setAll(row, cleaned(values as ArrayLike<Cell>, element));
				row += values.length;
			}
		}
		rows = Math.max(rows, row);
		cells.push(column.different.every(isPlain) ? column : new Cells());
	}
	if (!startOnly && BigInt(rows) !== metadata.num_rows) throw new Error(`rows: ${rows}`);
	const headers = elements.map(({ name }) => name);
	return {
		headers,
		heading: [headers],
		cells,
		rowNumbers: Array.from({ length: rows }, (_, index) => index + 1),
	};
}

/**
 * The table of a Parquet file, column by column; nested and binary columns come without values.
 * @param options.startOnly reads no more than the first group of rows
 * @throws IngestError broken_parquet (details.message), header_only
 */
export async function readParquet(
	buffer: ArrayBuffer,
	onProgress: OnProgress,
	options: { startOnly?: boolean } = {},
): Promise<RawTable> {
	let table: RawTable;
	try {
		table = await read(buffer, onProgress, options);
	} catch (error) {
		throw new IngestError('broken_parquet', { message: String(error) });
	}
	if (table.rowNumbers.length === 0) throw new IngestError('header_only');
	return table;
}
