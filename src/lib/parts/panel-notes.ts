import { notesBelow, type View } from '$lib/charts';
import type { Filter } from '$lib/filters';
import { mostRowsDrawn } from '$lib/tables';
import type { Words } from '$lib/words';

interface Shown {
	readonly filter: Filter;
	/** A click on a group filters by it. */
	readonly clickable: boolean;
	/** It stands as its table because its picture would have too many rows. */
	readonly tooMany: boolean;
	/** How wide its picture is, px; undefined where it stands as its table. */
	readonly width?: number;
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
	{ filter, clickable, tooMany, width }: Shown,
	words: Words,
): string[] => [
	...(width === undefined ? view.notes : notesBelow(view, width, words)),
	...(isCompared(view, filter) ? [words.compared] : []),
	...(clickable ? [words.clickToFilter] : []),
	...(tooMany ? [words.table.tooMany(mostRowsDrawn)] : []),
];
