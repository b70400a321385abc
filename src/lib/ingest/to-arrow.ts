import { derivedColumns, storage } from '$lib/visits';
import { tableFromColumns, tableToIPC } from '@uwdata/flechette';
import type { VisitColumns } from './normalise';
import { packColumn } from './pack-column';
import { packFilled } from './pack-filled';
import type { StoredColumn } from './stored-column';

/** Up to this a piece may be a constant of the library, which would be gone once handed to another thread. */
const smallPiece = 4_096;

/** Takes a stream piece by piece. */
class Pieces {
	readonly all: Uint8Array<ArrayBuffer>[] = [];
	write(bytes: Uint8Array): void {
		// In memory it is never shared.
		const own = bytes as Uint8Array<ArrayBuffer>;
		this.all.push(own.length > smallPiece ? own : own.slice());
	}
	pad(byteCount: number): void {
		this.write(new Uint8Array(byteCount));
	}
	finish(): null {
		return null;
	}
}

/**
 * The visits as an Arrow IPC stream, in pieces: those columns of visits/storage of which anything is
 * known, then `file`, `row` and `result`, all nullable. Bytes rather than a table, since they are safe
 * across versions of Arrow.
 */
export function toArrow({
	columns,
	rowNumbers,
	file,
	results,
}: VisitColumns): Uint8Array<ArrayBuffer>[] {
	const visits = rowNumbers.length;
	const room = new Uint32Array(visits);
	const same = (value: number | boolean): StoredColumn => ({
		different: [value],
		codes: new Uint8Array(visits),
	});
	const rows = { different: rowNumbers, codes: room.map((_, visit) => visit) };
	const packed = new Map<string, ReturnType<typeof packColumn>>();
	for (const [name, kind] of Object.entries(storage)) {
		const column = columns.get(name);
		if (column) packed.set(name, packColumn(column, kind, room));
	}
	for (const { name, filled } of derivedColumns)
		if (filled) packed.set(name, packFilled(filled, packed, visits));
	const table = tableFromColumns([
		...packed,
		['file', packColumn(same(file), 'integer', room)],
		['row', packColumn(rows, 'integer', room)],
		['result', packColumn(same(results), 'boolean', room)],
	] as [string, ReturnType<typeof packColumn>][]);
	const sink = new Pieces();
	tableToIPC(table, { format: 'stream', sink });
	return sink.all;
}
