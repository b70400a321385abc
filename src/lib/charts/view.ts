import type { EChartsCoreOption } from 'echarts/core';
import type { FilterPart, GroupFilter, ScoreRange } from '$lib/filters';
import type { AgencyId, Metric, Overview, Wanted } from '$lib/summaries';
import type { TableModel } from '$lib/tables';
import type { Language, Words } from '$lib/words';
import type { Brush } from './brush';
import type { FormId } from './forms/explained';
import type { ChartTheme } from './theme';

/** What a panel is broken down by. */
export type Part = 'whole' | 'district' | 'type';
export const parts: readonly Part[] = ['whole', 'district', 'type'];

/** The part of the filter that a click on one of a panel's groups toggles. */
export const groupFilters: Readonly<Record<Part, GroupFilter | undefined>> = {
	whole: undefined,
	district: 'districts',
	type: 'types',
};

/** The parts of the filter that a panel's groups look past. */
export const pastOf = (part: Part): readonly FilterPart[] => {
	const own = groupFilters[part];
	return own ? [own] : [];
};

/** All that a panel's view is made of. */
export interface ViewContext<More = unknown> {
	readonly overview: Overview<More>;
	readonly part: Part;
	readonly language: Language;
	readonly words: Words;
	/** Where an agency's own page is, resolved; absent where nothing leads there. */
	readonly hrefOf?: (agency: AgencyId) => string;
}

export interface LegendEntry {
	/** Colour token. */
	readonly color: string;
	readonly label: string;
	/** Angle of the lines across it, degrees; absent where it is plain. */
	readonly hatch?: number;
}

/** A picture: what to draw at a width, and what it says to someone who does not see it. */
export interface Drawing {
	/** How it is read. */
	readonly form: FormId;
	readonly description: string;
	readonly legend: readonly LegendEntry[];
	/** How many rows stand one below the other, where they do. */
	readonly rows?: number;
	/** Narrower than this its table stands in its place, rather than a picture with shrunken text. */
	readonly minimumWidth?: number;
	height(width: number): number;
	/** Whether a row that rests on few bears a mark in place of the words for it. */
	starred?(width: number): boolean;
	/**
	 * Marks and axis labels of a group carry its id (see `group` of a mark's data).
	 * @param covered the range being brushed; the chosen one where none is.
	 */
	option(width: number, theme: ChartTheme, covered?: ScoreRange): EChartsCoreOption;
	/** Where dragging across it chooses a range of scores. */
	readonly brush?: Brush;
}

/** A panel: the question, its answer in words, the picture, the same as a table, the small print. */
export interface View {
	readonly title: string;
	readonly answer: string;
	/** Undefined where there is nothing to draw. */
	readonly drawing: Drawing | undefined;
	/** Its rows are read one by one: a table in any case. */
	readonly listed?: boolean;
	/** Its table can be searched. */
	readonly searched?: boolean;
	/** How many agencies its list would hold, where all are yet to be asked for. */
	readonly ifListed?: number | undefined;
	readonly table: TableModel;
	/** Agencies (agency-years) it stands for. */
	readonly n: number;
	/** The part of the filter that a click on a mark or a name toggles. */
	readonly toggles: GroupFilter | undefined;
	/** Parts of the filter it looks past, so as not to filter itself away. */
	readonly past: readonly FilterPart[];
	readonly notes: readonly string[];
}

/** One panel of a page. */
export interface Panel<More = unknown> {
	readonly id: string;
	/** What it can be broken down by, what it shows first in front; by all, unless said otherwise. */
	readonly parts?: readonly Part[];
	/** Id of the definition that says what it shows; the others of its kind stand beside that one. */
	readonly defined: string;
	/** What it needs of the whole, beside what every page has. */
	readonly whole: readonly Metric[];
	/** What it needs of each district or type, where it is broken down by them. */
	readonly wanted: Wanted;
	view(context: ViewContext<More>): View;
}
