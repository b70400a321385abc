import type { ReportRows } from '$lib/summaries';
import type { Language } from '$lib/words';
import { groupOf, type Group } from '../groups';
import { groupFilters, type Panel, type Part, type ViewContext } from '../view';
import { wordsOf, type SectionId } from './words';

/** One part of the report: its table, and a picture where that says more at a glance. */
export interface ReportSection extends Panel<ReportRows> {
	/** What its sheet of a workbook is called. */
	sheet(language: Language): string;
	/** Begins a page of paper. */
	readonly apart: boolean;
}

/**
 * A section of one part. Of districts and types it holds those the filter chooses alone: paper has
 * no faint ones to compare with, and their figures come to those of the whole.
 */
export const section = (
	id: SectionId,
	part: Part,
	panel: Pick<Panel<ReportRows>, 'defined' | 'whole' | 'wanted' | 'view'>,
	{ apart = false } = {},
): ReportSection => ({
	...panel,
	id,
	parts: [part],
	apart,
	sheet: (language) => wordsOf(language).sheets[id],
	view: (context) => ({ ...panel.view(onlyChosen(context)), toggles: undefined }),
});

function onlyChosen(context: ViewContext<ReportRows>): ViewContext<ReportRows> {
	const { overview } = context;
	const chosen = (part: 'district' | 'type') => {
		const rows = part === 'district' ? overview.districts : overview.types;
		const filter = groupFilters[part];
		const ids: readonly string[] = filter ? overview.filter[filter] : [];
		if (ids.length === 0) return rows;
		return rows.filter(({ key }) => ids.includes(groupOf(key, { ...context, part }).id));
	};
	return {
		...context,
		overview: { ...overview, districts: chosen('district'), types: chosen('type') },
	};
}

/** The whole as a last row below those of its groups. */
export const totalOf = ({ overview, language }: ViewContext): Group => ({
	id: 'total',
	name: wordsOf(language).total,
	row: overview.whole,
	faded: false,
});
