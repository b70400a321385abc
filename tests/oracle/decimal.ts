const places = 20;

/** One, in the unit of {@link exact}. */
export const one = 10n ** BigInt(places);

/**
 * A number as the decimal it is written as, in units of 10⁻²⁰, so that sums and comparisons lose
 * no digit a file gives (84.99 + 0.01 is 85 exactly). Throws for a number with more places.
 */
export function exact(value: number): bigint {
	const [mantissa = '', exponent = '0'] = String(value).split('e');
	const [whole = '', fraction = ''] = mantissa.split('.');
	return BigInt(whole + fraction) * 10n ** BigInt(places - fraction.length + Number(exponent));
}

/** The exact sum of some numbers, in the unit of {@link exact}. */
export function exactSum(values: readonly number[]): bigint {
	return values.reduce((sum, value) => sum + exact(value), 0n);
}
