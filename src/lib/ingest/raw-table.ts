import type { Cell } from '$lib/visits';
import type { Cells } from './cells';

/** A row of cells as it stands in a file; blank cells may be absent. */
export interface GridRow {
	/** As a spreadsheet numbers it. */
	readonly number: number;
	readonly cells: readonly Cell[];
}

/** A cell merged over rows, as a spreadsheet numbers them. */
export interface MergedDown {
	/** Place of its column. */
	readonly place: number;
	readonly from: number;
	readonly to: number;
}

/** What a sheet, or a table of a web page, holds. */
export interface Grid {
	readonly rows: readonly GridRow[];
	readonly merged: readonly MergedDown[];
}

/** A table as columns of cells, before anything is known of them. */
export interface RawTable {
	readonly headers: readonly string[];
	/** The rows the headers were made of, as they stand in the file: they may come again below. */
	readonly heading: readonly (readonly string[])[];
	/** By header. */
	readonly cells: readonly Cells[];
	/** The number of each row, as findings give it. */
	readonly rowNumbers: ArrayLike<number>;
	/** Numbers of rows with something beyond the last header: their cells stand in wrong columns. */
	readonly overfull?: ReadonlySet<number>;
	/** Cells of one column that were merged over several rows: only the first row holds the value. */
	readonly merged?: readonly MergedDown[];
	/** Present where its rows were made of several of the file's. */
	readonly pivot?: Pivot;
}

/** Where in the file a table with a row a visit comes from, if the file has several. */
export interface Pivot {
	/** By row, the numbers of the file's rows it was made of. */
	readonly members: readonly (readonly number[])[];
	/** By column, the place of the file's column it is taken from. */
	readonly places: readonly number[];
	/** By column, then by row, the number of the file's row that the cell stands in. */
	readonly origins: readonly ArrayLike<number>[];
}
