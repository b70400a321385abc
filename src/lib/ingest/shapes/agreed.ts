import { columnNamed, holdsFreeText, readerOf, type Cell, type Column } from '$lib/visits';
import type { Wrong } from './long-form';
import { visitKeys } from './visit-rows';

/** A cell that says a column of a visit, and the number of its row. */
export interface Said {
	readonly cell: Cell;
	readonly row: number;
}

/**
 * What the rows of a visit say of one column together: the first filled cell where all say the same,
 * texts one below the other, and nothing where values differ: neither is taken.
 */
export function agreement(
	name: string,
): (said: readonly Said[]) => Said | readonly Wrong[] | undefined {
	const column = columnNamed(name) as Column;
	const read = readerOf(column, []);
	const valueOf = ({ cell }: Said) => {
		const { value, error } = read(cell);
		return value ?? (error === undefined ? undefined : String(cell));
	};
	return (said) => {
		const filled = said.filter((one) => valueOf(one) !== undefined);
		const [first] = filled;
		// What tells the visit is the same in all its rows, however it is written.
		if (!first || visitKeys.includes(name)) return first;
		const different = new Map(filled.toReversed().map((one) => [valueOf(one), one]));
		if (different.size === 1) return first;
		if (holdsFreeText(column)) {
			const texts = [...different.values()].toReversed().map(({ cell }) => String(cell));
			return { ...first, cell: texts.join('\n') };
		}
		return filled.map((one) => {
			const other = filled.find((another) => valueOf(another) !== valueOf(one)) as Said;
			const against = { row: other.row, value: String(other.cell) };
			return {
				row: one.row,
				column: name,
				value: String(one.cell),
				against,
				code: 'rows_disagree',
			};
		});
	};
}
