/** One table: the screen, the CSV and the printout show these very cells. */
export interface TableModel {
	readonly title: string;
	readonly columns: readonly TableColumn[];
	readonly rows: readonly TableRow[];
	/** Rows of all together: below the others, however these are sorted. */
	readonly totals?: readonly TableRow[];
	/** Small print that belongs to the figures, below the table and in the export. */
	readonly notes: readonly string[];
}

export interface TableColumn {
	readonly id: string;
	readonly label: string;
	readonly kind: 'text' | 'number';
	/**
	 * Says how many agencies the values of that column rest on. On the screen it stands small below
	 * them; in a file it is a column of its own.
	 */
	readonly nOf?: string;
}

export interface TableRow {
	readonly id: string;
	/** The group a click on the row's name toggles in the filter. */
	readonly group?: string;
	/** By column id. A cell that is absent is empty. */
	readonly cells: Readonly<Record<string, Cell>>;
}

export interface Cell {
	readonly text: string;
	/** What the column sorts by; undefined stands last. */
	readonly sort: number | string | undefined;
	/** 0–1: how deep the cell is coloured, where colour repeats its value. */
	readonly tint?: number;
	/** Where the name of a row leads, resolved. */
	readonly href?: string;
}
