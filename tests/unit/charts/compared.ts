import { overviewOf } from './overviews';
import { fullAgencies } from './states';

/**
 * The agencies of the full state with the year before, in which indicator 9 was lower: of one
 * methodology, and of years that the national target is of.
 */
export const compared = overviewOf(
	fullAgencies.flatMap((agency, index) => {
		const own = { ...agency, agency_code: String(index) };
		const less = typeof agency.i9 === 'number' ? { i9: Math.max(0, agency.i9 - 30) } : {};
		return [
			{ ...own, fiscal_year: 2566 },
			{ ...own, ...less, fiscal_year: 2565 },
		];
	}),
	{ years: [2566] },
);
