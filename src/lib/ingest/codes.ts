/** Places of a column's values among its different ones, row by row, in as few bytes as hold them. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

const widths = [Uint8Array, Uint16Array, Uint32Array] as const;

/** Room for so many rows, and for places up to the highest. */
export function codesFor(rows: number, highest: number): Codes {
	const width = widths.find(({ BYTES_PER_ELEMENT: bytes }) => highest < 2 ** (8 * bytes));
	return new (width ?? Uint32Array)(rows);
}

/** The highest place that such codes hold. */
export const highestIn = ({ BYTES_PER_ELEMENT: bytes }: Codes): number => 2 ** (8 * bytes) - 1;

/** The same places in other room: for more rows, or up to a higher one. */
export function moved(codes: Codes, rows: number, highest: number): Codes {
	const room = codesFor(rows, highest);
	room.set(codes);
	return room;
}
