import type { AgencyYear } from './compose';
import { agenciesOf, select, type Filter } from './figures';

/** Numbers from 0 up to 1, the same for the same seed (mulberry32, public domain). */
function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const draws = 40;

/**
 * Seeded filters over 1–3 years with 1–4 districts, types or both. All but every eighth are drawn
 * again, up to a limit, until they choose 3–60 agencies: the sizes directors look at.
 */
export function randomFilters(
	agencyYears: readonly AgencyYear[],
	seed: number,
	count: number,
): Filter[] {
	const random = randomNumbers(seed);
	const upTo = (limit: number) => Math.floor(random() * limit);
	const some = <Item>(items: readonly Item[], size: number) => {
		const left = [...items];
		return Array.from({ length: Math.min(size, left.length) }, () =>
			left.splice(upTo(left.length), 1),
		).flat();
	};
	const distinct = <Item>(read: (agencyYear: AgencyYear) => Item) => [
		...new Set(agencyYears.map(read)),
	];
	const years = distinct(({ year }) => year);
	const districts = distinct(({ district }) => district);
	const types = distinct(({ type }) => type);

	const draw = (): Filter => {
		const narrowing = upTo(3);
		return {
			asOf: some(['latest', 'latest', 6, 12] as const, 1)[0] ?? 'latest',
			years: some(years, random() < 0.7 ? 1 : 2 + upTo(2)),
			districts: narrowing === 1 ? undefined : some(districts, 1 + upTo(4)),
			types: narrowing === 0 ? undefined : some(types, 1 + upTo(4)),
		};
	};
	const isUsual = (filter: Filter) => {
		const agencies = agenciesOf(select(agencyYears, filter));
		return agencies >= 3 && agencies <= 60;
	};
	return Array.from({ length: count }, (_, index) => {
		let filter = draw();
		if (index % 8 === 7) return filter;
		for (let drawn = 1; drawn < draws && !isUsual(filter); drawn++) filter = draw();
		return filter;
	});
}
