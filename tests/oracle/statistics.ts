/** One number over another; undefined of nothing. */
export function ratio(part: number, whole: number): number | undefined {
	return whole === 0 ? undefined : part / whole;
}

/** The arithmetic mean; undefined of nothing. */
export function mean(values: readonly number[]): number | undefined {
	return ratio(
		values.reduce((sum, value) => sum + value, 0),
		values.length,
	);
}

/**
 * The quantile by linear interpolation between the two nearest ranks (Hyndman and Fan 1996,
 * type 7), `at` from 0 to 1; undefined of nothing.
 */
export function quantile(values: readonly number[], at: number): number | undefined {
	const sorted = [...values].sort((a, b) => a - b);
	const position = (sorted.length - 1) * at;
	const low = sorted[Math.floor(position)];
	const high = sorted[Math.ceil(position)];
	if (low === undefined || high === undefined) return undefined;
	return low + (high - low) * (position - Math.floor(position));
}

/** Mean, median and quartiles of the values; each undefined of nothing. */
export function spread(values: readonly number[]) {
	return {
		mean: mean(values),
		median: quantile(values, 0.5),
		lowerQuartile: quantile(values, 0.25),
		upperQuartile: quantile(values, 0.75),
	};
}

const z = 1.959964;

/**
 * The 95 % score interval of a share, from 0 to 1, without continuity correction (Wilson 1927;
 * method 3 of Newcombe 1998); both ends undefined of nothing.
 */
export function wilson(yes: number, n: number) {
	if (n === 0) return { low: undefined, high: undefined };
	const centre = 2 * yes + z * z;
	const reach = z * Math.sqrt(z * z + (4 * yes * (n - yes)) / n);
	return { low: (centre - reach) / (2 * (n + z * z)), high: (centre + reach) / (2 * (n + z * z)) };
}
