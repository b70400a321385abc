import { defaultFilter, views, type Catalogue, type Filter } from '$lib/filters';
import { chanceFrom, type Chance } from '../../data/generate/chance';

/** The filter the others are drawn from: all years, or the year shown first. */
export const baseFilter = (catalogue: Catalogue, allYears: boolean): Filter =>
	allYears ? { ...defaultFilter(catalogue), years: [] } : defaultFilter(catalogue);

type Narrowing = (catalogue: Catalogue, chance: Chance) => Partial<Filter>;

/** Ends of score ranges: where the levels and most totals are. */
const lower = [0, 50, 60, 70, 80, 85];
const upper = [85, 90, 95, 100];

/** The parts of a filter that leave many agency-years, narrowed by chance. */
const wide: readonly Narrowing[] = [
	(_, chance) => ({ asOf: chance.pick(views) }),
	({ years }, chance) => ({ years: some(years, chance).map(({ year }) => year) }),
	({ types }, chance) => ({ types: some(types, chance) }),
	({ levels }, chance) => ({ levels: some(levels, chance) }),
	(_, chance) => {
		const from = chance.pick(lower);
		return { scores: { from, to: chance.pick(upper.filter((to) => to > from)) } };
	},
];
const narrowings: readonly Narrowing[] = [
	...wide,
	({ provinces }, chance) => ({ provinces: some(provinces, chance).map(({ id }) => id) }),
	({ districts }, chance) => ({ districts: some(districts, chance).map(({ id }) => id) }),
];

/** One to three entries of a list, in its order. */
function some<Entry>(list: readonly Entry[], chance: Chance): Entry[] {
	const chosen = new Set(chance.shuffle(list).slice(0, chance.whole(1, 3)));
	return list.filter((entry) => chosen.has(entry));
}

/**
 * So many filters, none twice: the base first, then the base with one part narrowed, every part in
 * its turn, and every third time a wide one too.
 */
export function benchFilters(
	catalogue: Catalogue,
	base: Filter,
	{ seed, count }: { seed: number; count: number },
): Filter[] {
	const chance = chanceFrom(seed);
	const drawn = new Map([[JSON.stringify(base), base]]);
	for (let turn = 0; drawn.size < count; turn++) {
		const narrow = narrowings[turn % narrowings.length];
		const second = turn % 3 === 2 ? chance.pick(wide) : undefined;
		const filter = { ...base, ...second?.(catalogue, chance), ...narrow?.(catalogue, chance) };
		drawn.set(JSON.stringify(filter), filter);
	}
	return [...drawn.values()];
}
