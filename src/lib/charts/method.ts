import {
	firstComparableYear,
	indicators,
	lastKnownYear,
	levelsOf,
	methodologyOf,
	subIndicators,
	weightOnTotal,
} from '$lib/ita';

/** The levels of each set, best first. */
export const levelSets = (['letters', 'names'] as const).map((regime) => ({
	regime,
	levels: levelsOf(regime),
}));

/** The indicators, each followed by its sub-indicators, with what one point moves the total by. */
export const everyIndicator = indicators.flatMap((indicator) =>
	[
		indicator,
		...subIndicators.filter(({ number }) => number.startsWith(`${indicator.number}.`)),
	].map((entry) => ({ ...entry, weight: weightOnTotal(entry) })),
);

/** The method of each ITA year that is known. */
export const methodologies = Array.from(
	{ length: lastKnownYear - firstComparableYear + 1 },
	(_, index) => methodologyOf(firstComparableYear + index),
).filter((method) => method !== undefined);
