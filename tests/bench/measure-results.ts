import type { Browser } from 'playwright';
import type { MeasuredResults } from './measured';
import { onPage } from './on-page';
import type { Size } from './sizes';

/** Of the filters drawn. */
const seed = 2570;

/** Filter change to all results: every line under the same seeded filters, in one page. */
export const measureResults = (
	browser: Browser,
	file: string,
	{ allYears, filters }: Size,
): Promise<MeasuredResults> =>
	onPage(browser, 'results', file, (page) =>
		page.evaluate((request) => window.measureResults(request), { allYears, filters, seed }),
	);
