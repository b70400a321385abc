import type { Catalogue, Filter } from '$lib/filters';
import { everyBreakdown, sameBreakdowns, type Breakdowns } from './breakdown';
import { flagMetrics, markMetrics } from './flag-metrics';
import type { Metric } from './metric';
import { overviewMetrics } from './overview-metrics';
import { agencies, distinctAgencies, passing, scoredAgencies } from './scores';
import type { RunQuery } from './summary';

/** What a page asks about the agency-years of a filter, beyond what every page shows. */
export interface Inquiry<More = unknown> {
	/** The page it is of: what was asked for one page is no answer for another. */
	readonly page: string;
	/** Figures of the whole, with `everywhere`. */
	readonly whole: readonly Metric[];
	/** Whether figures are held against the year before. */
	readonly compared: boolean;
	readonly breakdowns: Breakdowns;
	/** Rows of the page's own; its lists hold `most` agencies at most. */
	readonly more?: (
		run: RunQuery,
		filter: Filter,
		catalogue: Catalogue,
		most: number,
	) => Promise<More>;
	/** Whether its lists hold all agencies, where the first would do. */
	readonly listAll?: boolean;
}

/** What the filter bar and the small print say on every page. */
export const everywhere: readonly Metric[] = [
	agencies,
	distinctAgencies,
	scoredAgencies,
	passing,
	...Object.values(flagMetrics),
	...Object.values(markMetrics),
];

/** All that the overview can show. */
export const everything: Inquiry = {
	page: 'overview',
	whole: overviewMetrics,
	compared: true,
	breakdowns: everyBreakdown,
};

/** No more than every page shows. */
export const onlyCounts: Inquiry = { page: '', whole: [], compared: false, breakdowns: {} };

/** Whether two ask for the same. */
export const sameInquiry = (one: Inquiry, other: Inquiry): boolean =>
	one.page === other.page &&
	one.whole.length === other.whole.length &&
	one.whole.every((metric) => other.whole.includes(metric)) &&
	one.compared === other.compared &&
	one.more === other.more &&
	(one.listAll ?? false) === (other.listAll ?? false) &&
	sameBreakdowns(one.breakdowns, other.breakdowns);

/** Whether what was asked answers all of a page's inquiry but its breakdowns. */
export const answers = (asked: Inquiry, inquiry: Inquiry): boolean =>
	asked.page === inquiry.page &&
	asked.more === inquiry.more &&
	(asked.listAll ?? false) === (inquiry.listAll ?? false) &&
	inquiry.whole.every((metric) => asked.whole.includes(metric));
