import type { Filter } from '../oracle/filter';
import { randomFilters } from '../oracle/random-filters';
import { agencyYears } from './nation';

export const provinces = [...new Set(agencyYears.map(({ province }) => province))];
const within = (chosen: readonly string[], seed: number, count: number): Filter[] => {
	const own = agencyYears.filter(({ province }) => chosen.includes(province));
	return randomFilters(own, seed, count).map((filter) => ({ ...filter, provinces: chosen }));
};
/** The whole nation, a type of it in both years, and the districts of its provinces by ones and twos. */
export const filters: Filter[] = [
	{ asOf: 'latest', years: [2565] },
	{ asOf: 12, years: [2564, 2565], types: ['subdistrict'] },
	...provinces
		.slice(0, 24)
		.flatMap((province, index) => [
			...within([province], 100 + index, 1),
			...within([province, provinces[76 - index] ?? ''], 200 + index, 1),
		]),
];
