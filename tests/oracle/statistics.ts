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

interface Count {
	yes: number;
	n: number;
}

/**
 * The difference of two shares, −1 to 1, and its 95 % interval by the square-and-add method on score
 * limits, without continuity correction (Newcombe 1998, Statistics in Medicine 17: 873–890, method
 * 10); undefined unless both have members.
 */
export function newcombe(
	one: Count,
	other: Count,
): Partial<Record<'value' | 'low' | 'high', number>> {
	if (one.n === 0 || other.n === 0) return {};
	const [first, second] = [wilson(one.yes, one.n), wilson(other.yes, other.n)];
	const [p, q] = [one.yes / one.n, other.yes / other.n];
	const root = (a: number, b: number) => Math.sqrt(a * a + b * b);
	return {
		value: p - q,
		low: p - q - root(p - (first.low ?? 0), (second.high ?? 0) - q),
		high: p - q + root((first.high ?? 0) - p, q - (second.low ?? 0)),
	};
}

/** The rank of each value, 1 the least; equal ones share the mean of the ranks they take up. */
export function ranks(values: readonly number[]): number[] {
	return values.map((value) => {
		const below = values.filter((other) => other < value).length;
		const equal = values.filter((other) => other === value).length;
		return below + (equal + 1) / 2;
	});
}

/**
 * Spearman's rank correlation with ties: Pearson's of the ranks (Kendall 1948, chapter 3); undefined
 * where one side is all equal.
 */
export function spearman(pairs: readonly (readonly [number, number])[]): number | undefined {
	const x = ranks(pairs.map(([own]) => own));
	const y = ranks(pairs.map(([, own]) => own));
	const middle = (pairs.length + 1) / 2;
	const sum = (of: (index: number) => number) =>
		pairs.reduce((all, _, index) => all + of(index), 0);
	const off = (list: readonly number[], index: number) => (list[index] ?? 0) - middle;
	const spread = Math.sqrt(sum((at) => off(x, at) ** 2) * sum((at) => off(y, at) ** 2));
	return spread === 0 ? undefined : sum((at) => off(x, at) * off(y, at)) / spread;
}
