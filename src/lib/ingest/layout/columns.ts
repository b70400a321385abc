import type { Cell } from '$lib/visits';
import type { GridRow } from '../raw-table';

/** Whether a cell holds nothing to see. */
export function isBlank(cell: Cell): boolean {
	return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** Whether a row holds nothing to see, from a column on. */
export function isEmpty({ cells }: GridRow, from = 0): boolean {
	for (let column = from; column < cells.length; column++) {
		if (!isBlank(cells[column])) return false;
	}
	return true;
}

/** Cells as texts, as a header has them. */
export function textsOf({ cells }: GridRow): string[] {
	return Array.from(cells, (cell) => (isBlank(cell) ? '' : String(cell)));
}
