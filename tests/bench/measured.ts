/** The four ways to all results, measured side by side. */
export const lineNames = {
	dashboard: 'the dashboard',
	perResult: 'one query per result set',
	scan: 'typed-array scan',
	empty: 'empty round trip',
} as const;

export type LineName = keyof typeof lineNames;

/** What the page was asked to measure of the results. */
export interface ResultsRequest {
	/** Filters are drawn from all years together; otherwise from the year shown first. */
	readonly allYears: boolean;
	readonly filters: number;
	readonly seed: number;
}

/** What one run came to for the results. */
export interface MeasuredResults {
	/** Agency-years of the unfiltered base, as of the latest. */
	readonly agencyYears: number;
	/** Agency-years each filter chose. */
	readonly chosen: readonly number[];
	/** By line the time under each filter, ms. */
	readonly times: Readonly<Record<LineName, readonly number[]>>;
	/** Where a line's values differ from those of one query per result set, with the filter. */
	readonly unequal: readonly string[];
}

/** What one run came to for the charts, ms. */
export interface MeasuredCharts {
	/** From the request of the page, with nothing in the cache, to the figures it starts with. */
	readonly started: readonly number[];
	/** From the file chosen to its first charts on the screen. */
	readonly first: readonly number[];
	/** By the page's name: from a change of the filter to all charts on the screen. */
	readonly redrawn: Readonly<Record<string, readonly number[]>>;
}
