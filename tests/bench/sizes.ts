/** A size at which the bench is run, and what must hold there. */
export interface Size {
	/** Agency-years as of the latest, as the command line names it. */
	readonly name: string;
	readonly agencies: number;
	/** Fiscal years of the visits, as the nation's generator takes them. */
	readonly years: string;
	/** Filters are drawn from all years together; otherwise from the year shown first. */
	readonly allYears: boolean;
	/** How many filters the results are measured under. */
	readonly filters: number;
	readonly bounds: {
		/** Results: median of the dashboard over that of one query per result set. */
		readonly results: number;
		/** Redrawn: 95th percentile, ms; also of the pages that show quantiles of many groups. */
		readonly redrawn: number;
		readonly quantiles: number;
	};
}

/** The first figures must stand within this time of the page's request, ms. */
export const mostToFirstFigures = 5_000;

/** The nation in one year, with the year before it to compare with; and the nation in 24 years. */
export const sizes: readonly Size[] = [
	{
		name: '8300',
		agencies: 8567,
		years: '2568-2569',
		allYears: false,
		filters: 40,
		bounds: { results: 0.75, redrawn: 100, quantiles: 100 },
	},
	{
		name: '200000',
		agencies: 8591,
		years: '2563-2586',
		allYears: true,
		filters: 40,
		bounds: { results: 0.35, redrawn: 200, quantiles: 800 },
	},
];
