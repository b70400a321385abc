import type { Filled } from '$lib/visits';
import { batchType, bool, Column } from '@uwdata/flechette';

/**
 * Of each visit whether such columns are filled. Packed columns have a bit a visit, set where its value
 * is known: these are joined eight visits at a time.
 */
export function packFilled(
	{ columns, all }: Filled,
	packed: ReadonlyMap<string, Column<unknown>>,
	visits: number,
): Column<unknown> {
	const values = new Uint8Array(Math.ceil(visits / 8)).fill(all ? 0xff : 0);
	const none = new Uint8Array(values.length);
	for (const name of columns) {
		const known = packed.get(name)?.data[0]?.validity ?? none;
		for (let at = 0; at < values.length; at++) {
			const before = values[at] ?? 0;
			const own = known[at] ?? 0;
			values[at] = all ? before & own : before | own;
		}
	}
	const type = bool();
	const Batch = batchType(type);
	const validity = new Uint8Array();
	return new Column([new Batch({ length: visits, nullCount: 0, type, validity, values })]);
}
