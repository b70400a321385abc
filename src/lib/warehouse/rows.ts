import { tableFromIPC } from '@uwdata/flechette';
import { pauses } from '$lib/pauses';

export type Row = Record<string, unknown>;

/** So many rows are made before it is asked whether a pause is due. */
const rowsAtOnce = 100;

/**
 * The rows of an answer, an Arrow IPC stream, made with pauses. Whole numbers of 64 bits come as
 * numbers; null is unknown.
 * @throws where such a number is too large to be exact.
 */
export async function rowsOf(ipc: Uint8Array): Promise<Row[]> {
	const rest = pauses();
	const table = tableFromIPC(ipc);
	// In their order: to find one value by its place takes longer, the more parts the answer has.
	const columns = table.schema.fields.map(({ name }, place) => ({
		...{ name, values: table.getChildAt(place)[Symbol.iterator]() },
	}));
	const rows: Row[] = [];
	for (let at = 0; at < table.numRows; at++) {
		if (at % rowsAtOnce === 0) await rest();
		const row: Row = {};
		for (const { name, values } of columns) row[name] = values.next().value;
		rows.push(row);
	}
	return rows;
}
