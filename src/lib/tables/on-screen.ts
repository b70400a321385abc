import type { TableColumn, TableModel } from './table';

/** A table as the screen shows it: what a column's values rest on stands below them. */
export interface OnScreen extends TableModel {
	/** Ids of the columns that say n, by the column they say it of. */
	readonly counts: ReadonlyMap<string, string>;
}

/** Puts each column that says n below the one it is of, where that is shown. */
export function onScreen(model: TableModel): OnScreen {
	const shown = new Set(model.columns.map(({ id }) => id));
	const isCount = ({ nOf }: TableColumn) => nOf !== undefined && shown.has(nOf);
	const counts = model.columns.filter(isCount);
	return {
		...model,
		columns: model.columns.filter((column) => !isCount(column)),
		counts: new Map(counts.map(({ id, nOf = '' }) => [nOf, id])),
	};
}
