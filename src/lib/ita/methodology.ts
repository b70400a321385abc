import { indicators, subIndicators, type Form, type Indicator } from './indicators';

/** How sure a year's methodology is: checked against published results, published but unchecked, or carried forward. */
export type Certainty = 'verified' | 'unverified' | 'assumed';

/** Two sets of levels that must never be merged: seven letters to ITA 2565, five names from ITA 2566. */
export type Regime = 'letters' | 'names';

export interface Methodology {
	readonly year: number;
	readonly regime: Regime;
	/** Share of each form in the total; they sum to 1. */
	readonly formWeights: Readonly<Record<Form, number>>;
	readonly weightsCertainty: Certainty;
	/** Items a form asks; undefined where not known. */
	readonly items: Readonly<Record<Form, number | undefined>>;
	/** Items behind each sub-indicator (each item 0 or 100); undefined where not known. */
	readonly subIndicatorItems: Readonly<Record<string, number>> | undefined;
}

/** Total score at which an agency passes, in every year. */
export const passMark = 85;
/** National target since ITA 2565: four of five agencies at the pass mark. */
export const passTarget = { share: 0.8, sinceYear: 2565 } as const;
/** ITA 2561 and before is another instrument: nothing of it is comparable. */
export const firstComparableYear = 2562;
/** The first ITA year with the five named levels; totals before and after are not compared. */
export const firstNamedLevelsYear = 2566;

const formWeights = { iit: 0.3, eit: 0.3, oit: 0.4 } as const;

const nine = { i9_1: 9, i9_2: 8, i9_3: 7, i9_4: 4, i9_5: 5 };
const letterYear = (year: number, oit: number, internalMeasures: number): Methodology => ({
	year,
	regime: 'letters',
	formWeights,
	weightsCertainty: 'verified',
	items: { iit: 30, eit: 15, oit },
	subIndicatorItems: { ...nine, i10_1: 8, i10_2: internalMeasures },
});
const namedYear = (
	year: number,
	items: Methodology['items'],
	weightsCertainty: Certainty,
): Methodology => ({
	year,
	regime: 'names',
	formWeights,
	weightsCertainty,
	items,
	subIndicatorItems: undefined,
});

const byYear = new Map(
	[
		letterYear(2562, 48, 7),
		letterYear(2563, 43, 2),
		letterYear(2564, 43, 2),
		letterYear(2565, 43, 2),
		namedYear(2566, { iit: undefined, eit: undefined, oit: 43 }, 'verified'),
		namedYear(2567, { iit: 15, eit: 9, oit: 35 }, 'verified'),
		namedYear(2568, { iit: undefined, eit: undefined, oit: undefined }, 'unverified'),
	].map((entry) => [entry.year, entry]),
);

export const lastKnownYear = Math.max(...byYear.keys());

/**
 * The methodology of an ITA year (BE). A year after the last known one carries that one forward,
 * marked 'assumed'; a year that is not comparable (2561 and before) has none.
 */
export function methodologyOf(year: number): Methodology | undefined {
	if (year > lastKnownYear && !byYear.has(year))
		byYear.set(
			year,
			namedYear(year, { iit: undefined, eit: undefined, oit: undefined }, 'assumed'),
		);
	return byYear.get(year);
}

/**
 * What one point of an indicator or sub-indicator moves the total by, in points:
 * the form's weight over its number of indicators, over the number of siblings for a sub-indicator.
 */
export function weightOnTotal(entry: Indicator, weights: Methodology['formWeights'] = formWeights) {
	const siblings = indicators.filter(({ form }) => form === entry.form).length;
	const parent = entry.number.split('.')[0];
	const parts = entry.number.includes('.')
		? subIndicators.filter(({ number }) => number.startsWith(`${parent}.`)).length
		: 1;
	return weights[entry.form] / siblings / parts;
}
