import type { View } from '$lib/charts';
import type { Filter } from '$lib/filters';
import { mostRowsDrawn } from '$lib/tables';
import type { Words } from '$lib/words';

interface Shown {
	readonly filter: Filter;
	/** A click on a group filters by it. */
	readonly clickable: boolean;
	/** It stands as its table because its picture would have too many rows. */
	readonly tooMany: boolean;
}

/** Chosen in the filter, but shown beside all others for comparison. */
const isCompared = ({ past }: View, filter: Filter): boolean =>
	past.some((part) => {
		const chosen = filter[part];
		return Array.isArray(chosen) ? chosen.length > 0 : chosen !== undefined;
	});

/** What a panel says below its picture or table: its own notes, and those of how it is shown. */
export const notesOf = (
	view: View,
	{ filter, clickable, tooMany }: Shown,
	{ compared, clickToFilter, table }: Words,
): string[] => [
	...view.notes,
	...(isCompared(view, filter) ? [compared] : []),
	...(clickable ? [clickToFilter] : []),
	...(tooMany ? [table.tooMany(mostRowsDrawn)] : []),
];
