/** What shapes the simulated results of one ITA year. */
export interface ItaYear {
	year: number;
	/** Mean of indicators 1 … 10 over the agencies with a result. */
	means: readonly number[];
	/** Standard deviation of an indicator between agencies, before scores are cut to 0–100. */
	spread: { iit: number; eit: number; oit: number };
	/** Share of agencies whose OIT is 0 throughout: nothing was submitted. */
	notSubmitted: number;
	/** Share of agencies that did not carry the assessment out in full. */
	incomplete: number;
	/** Items behind 9.1–9.5, 10.1, 10.2, each scored 0 or 100; undefined where not published. */
	items: readonly number[] | undefined;
}

const itaYear = (
	year: number,
	means: readonly number[],
	[iit, eit, oit]: readonly [number, number, number],
	notSubmitted: number,
	incomplete: number,
): ItaYear => ({
	year,
	means,
	spread: { iit, eit, oit },
	notSubmitted,
	incomplete,
	items: year <= 2565 ? [9, 8, 7, 4, 5, 8, year === 2562 ? 7 : 2] : undefined,
});

/**
 * ITA 2563 and 2564 lie midway between the published means of Trat and Chanthaburi; the other years
 * keep their pattern (indicator 1 highest, 10 lowest) at the published national total.
 */
export const itaYears: readonly ItaYear[] = [
	itaYear(2562, [90.5, 83.5, 87.5, 82.5, 85, 82, 79, 77, 53, 33], [5, 8, 38], 0.08, 0.16),
	itaYear(
		2563,
		[92.37, 85.79, 89.41, 85.02, 87.28, 84.15, 82.91, 80.59, 60.81, 41.3],
		[4.5, 7.5, 36],
		0.06,
		0.09,
	),
	itaYear(
		2564,
		[93.2, 87, 90.11, 86.32, 88.52, 90.29, 88.34, 87.28, 74.14, 65.48],
		[4, 6, 30],
		0.03,
		0.05,
	),
	itaYear(2565, [94.5, 89.5, 92, 89, 90.5, 92, 90.5, 89.5, 85, 80.2], [3.5, 5, 22], 0.02, 0.03),
	itaYear(2566, [95.5, 91.5, 93.5, 91, 92.5, 93.5, 92, 91, 89.5, 84], [3, 4.5, 18], 0.014, 0.02),
	itaYear(
		2567,
		[96.8, 94, 95.2, 93.6, 94.6, 95.2, 94.2, 93.6, 92, 89.5],
		[2.5, 3.5, 13],
		0.007,
		0.015,
	),
	itaYear(
		2568,
		[97.2, 94.7, 95.8, 94.2, 95.2, 95.8, 94.8, 94.2, 93.1, 90.5],
		[2.3, 3.2, 12],
		0.007,
		0.01,
	),
];

/**
 * The assessment the visits of a fiscal year (BE) speak of: that of the year before. Years after the
 * last of the table keep its pattern. Throws before 2563, where another instrument was in use.
 */
export function itaYearFor(fiscalYear: number): ItaYear {
	const known = itaYears.find(({ year }) => year === fiscalYear - 1);
	const last = itaYears[itaYears.length - 1];
	if (known) return known;
	if (!last || fiscalYear <= last.year) throw new Error(`No ITA to speak of in ${fiscalYear}.`);
	return { ...last, year: fiscalYear - 1 };
}
