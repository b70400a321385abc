/** A page whose charts are redrawn. */
export interface BenchPage {
	readonly name: string;
	readonly path: string;
	/** Shows medians or quartiles of many groups, which cost more than sums and counts. */
	readonly quantiles?: true;
}

/** Every page of charts, in the order of the navigation. */
export const pages: readonly BenchPage[] = [
	{ name: 'overview', path: '/' },
	{ name: 'scores', path: '/scores/', quantiles: true },
	{ name: 'indicators', path: '/indicators/', quantiles: true },
	{ name: 'plans', path: '/plans/' },
	{ name: 'obstacles', path: '/obstacles/' },
	{ name: 'advice', path: '/advice/' },
];
