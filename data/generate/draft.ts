import type { Agency } from './agencies';
import type { Values } from './ita-section';

/** What is wrong with a draft on purpose; each draft carries at most one. */
export interface Planted {
	code: string;
	column: string | undefined;
	inParquet: boolean;
	/** What is kept of the cell, where that is all the report may show. */
	kept?: string;
}

/** A visit before it has a row number. */
export interface Draft {
	agency: Agency;
	year: number;
	values: Values;
	/** Columns whose value the reader infers: the cell is blank. */
	inferred: Set<string>;
	accepted: boolean;
	planted?: Planted;
}

/** Plants a mistake that lies in the values, which stay as given. */
export function plant(draft: Draft, code: string, column?: string, values: Values = {}) {
	Object.assign(draft.values, values);
	draft.planted = { code, column, inParquet: true };
}

/** The visits of the same agency in the same year, the draft itself left out. */
export function siblings(drafts: readonly Draft[], draft: Draft): Draft[] {
	return drafts.filter(
		(other) => other !== draft && other.agency === draft.agency && other.year === draft.year,
	);
}
