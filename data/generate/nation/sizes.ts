import type { Chance } from '../chance';

/** LAOs per province as published: least 19, median 89.5, most 334; the quartiles fit the national sum. */
const provinceQuantiles = [
	[0, 19],
	[0.05, 28],
	[0.25, 60],
	[0.5, 89.5],
	[0.75, 122],
	[0.95, 196],
	[1, 334],
] as const;

/** The size at a share of the provinces, by straight lines between the known quantiles. */
function provinceSize(share: number): number {
	const next = Math.max(
		1,
		provinceQuantiles.findIndex(([from]) => share <= from),
	);
	const [low, least] = provinceQuantiles[next - 1] ?? [0, 0];
	const [high, most] = provinceQuantiles[next] ?? [1, 0];
	return least + ((share - low) / (high - low)) * (most - least);
}

/** How large provinces are beside each other, from the least to the greatest. */
export function provinceWeights(count: number): number[] {
	return Array.from({ length: count }, (_, index) =>
		provinceSize(count === 1 ? 0.5 : index / (count - 1)),
	);
}

/** How large districts are beside each other: most near the median, a few some three times as large. */
export function districtWeights(chance: Chance, count: number): number[] {
	return Array.from({ length: count }, () => {
		const usual = 0.2 + 1.5 * chance.next();
		return usual + (chance.happens(0.04) ? 2.3 * chance.next() : 0);
	});
}

/** Shares a whole number out by weight, at least so many to each; the largest remainders round up. */
export function shareOut(total: number, weights: readonly number[], least: number): number[] {
	const free = total - least * weights.length;
	if (free < 0) throw new Error(`${total} are too few for ${least} to each of ${weights.length}.`);
	const sum = weights.reduce((all, weight) => all + weight, 0);
	const quotas = weights.map((weight) => (free * weight) / sum);
	const shares = quotas.map(Math.floor);
	const left = free - shares.reduce((all, share) => all + share, 0);
	const remainder = (index: number) => (quotas[index] ?? 0) - (shares[index] ?? 0);
	const first = [...weights.keys()].sort((one, other) => remainder(other) - remainder(one));
	const roundedUp = new Set(first.slice(0, left));
	return shares.map((share, index) => least + share + (roundedUp.has(index) ? 1 : 0));
}
