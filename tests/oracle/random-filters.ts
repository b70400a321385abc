import type { AgencyYear } from './compose';
import { agenciesOf } from './figures';
import { select, type Filter } from './filter';
import { assessedIn } from './scores';

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

/** Draws from lists, all from one seed. */
function drawing(seed: number) {
	const random = randomNumbers(seed);
	const upTo = (limit: number) => Math.floor(random() * limit);
	const some = <Item>(items: readonly Item[], size: number) => {
		const left = [...items];
		return Array.from({ length: Math.min(size, left.length) }, () =>
			left.splice(upTo(left.length), 1),
		).flat();
	};
	return { random, upTo, some };
}

const draws = 40;

/**
 * Seeded filters over 1–3 years with 1–4 districts, types or both; every third with levels, a score
 * range or provinces besides. All but every eighth are drawn again, up to a limit, until they
 * choose 3–60 agencies: the sizes directors look at.
 */
export function randomFilters(
	agencyYears: readonly AgencyYear[],
	seed: number,
	count: number,
): Filter[] {
	const wide = drawing(seed);
	// From a seed of its own, so that adding a part here leaves the draws of the others as they were.
	const narrow = drawing(seed + 1);
	const distinct = <Item>(read: (agencyYear: AgencyYear) => Item) => [
		...new Set(agencyYears.map(read)),
	];
	const years = distinct(({ year }) => year);
	const provinces = distinct(({ province }) => province).filter((province) => province !== '');
	const districts = distinct(({ district }) => district);
	const types = distinct(({ type }) => type);
	const totals = distinct((own) => assessedIn(own)?.total).filter((total) => total !== undefined);
	const levels = distinct((own) => assessedIn(own)?.level).filter((level) => level !== undefined);

	const draw = (): Filter => {
		const { random, upTo, some } = wide;
		const narrowing = upTo(3);
		return {
			asOf: some(['latest', 'latest', 6, 12] as const, 1)[0] ?? 'latest',
			years: some(years, random() < 0.7 ? 1 : 2 + upTo(2)),
			districts: narrowing === 1 ? undefined : some(districts, 1 + upTo(4)),
			types: narrowing === 0 ? undefined : some(types, 1 + upTo(4)),
		};
	};
	const narrowed = (filter: Filter): Filter => {
		const { random, upTo, some } = narrow;
		const kind = upTo(3);
		if (kind === 0) return { ...filter, levels: some(levels, 2 + upTo(4)) };
		// The ends stand on totals there are, where an end on the wrong side shows.
		const [from = 0, to = 100] = some(totals, 2).sort((a, b) => a - b);
		const scores = { from, to: random() < 0.4 ? 100 : to };
		return kind === 1 ? { ...filter, scores } : { ...filter, scores, provinces };
	};
	const isUsual = (filter: Filter) => {
		const agencies = agenciesOf(select(agencyYears, filter));
		return agencies >= 3 && agencies <= 60;
	};
	/** The first draw of the usual size, else the last. */
	const usual = (next: () => Filter) => {
		let filter = next();
		for (let drawn = 1; drawn < draws && !isUsual(filter); drawn++) filter = next();
		return filter;
	};
	return Array.from({ length: count }, (_, index) => {
		const filter = index % 8 === 7 ? draw() : usual(draw);
		return index % 3 === 2 ? usual(() => narrowed(filter)) : filter;
	});
}

/** Each year alone as of the latest, all of them as of round 12, and so many random ones. */
export function everyYearAndRandom(
	agencyYears: readonly AgencyYear[],
	seed: number,
	count: number,
): Filter[] {
	const years = [...new Set(agencyYears.map(({ year }) => year))];
	return [
		...years.map((year) => ({ asOf: 'latest' as const, years: [year] })),
		{ asOf: 12, years },
		...randomFilters(agencyYears, seed, count),
	];
}
