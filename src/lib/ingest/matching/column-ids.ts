import { canonical } from '$lib/visits/read/tidy';

/** A column without a header goes by its place. */
const unnamed = (place: number) => `#${place + 1}`;

/**
 * What each column of a table is called, each by a name of its own: its header, with a number where
 * the same stands before it, or its place where it has none.
 */
export function columnIds(headers: readonly string[]): string[] {
	const taken = new Set<string>();
	return headers.map((header, place) => {
		const name = canonical(header).replace(/\s+/g, ' ').trim() || unnamed(place);
		let id = name;
		for (let nth = 2; taken.has(id); nth++) id = `${name} (${nth})`;
		taken.add(id);
		return id;
	});
}

/** What tells tables of the same columns, in whatever order: columns without a header do not count. */
export function fingerprintOf(ids: readonly string[]): string {
	return JSON.stringify(ids.filter((id) => !/^#\d+$/.test(id)).sort());
}
