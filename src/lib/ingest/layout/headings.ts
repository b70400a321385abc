import { namesColumn } from '../match-columns';

/** A heading over several columns stands in the first of them: each column with the heading over it. */
function spread(headings: readonly string[], width: number): string[] {
	let over = '';
	return Array.from({ length: width }, (_, column) => (over = headings[column]?.trim() || over));
}

/** One header of a heading and the header below it: joined where that tells more, or where the lower alone tells nothing. */
function joined(over: string, own: string): string {
	const candidates = [`${over} ${own}`, `${own} ${over}`, own];
	return candidates.find(namesColumn) ?? `${over} ${own}`;
}

/**
 * The headers of two rows of them: group headings above, merged or blank to their right, and each
 * column's own below. A header that spans both rows stands in the upper.
 */
export function joinHeadings(upper: readonly string[], lower: readonly string[]): string[] {
	const width = Math.max(upper.length, lower.length);
	return spread(upper, width).map((over, column) => {
		const own = lower[column]?.trim() ?? '';
		if (own === '') return upper[column] ?? '';
		return over === '' ? own : joined(over, own);
	});
}
