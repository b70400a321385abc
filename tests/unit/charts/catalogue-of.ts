import { unknownGroup, type Catalogue } from '$lib/filters';
import type { AgencyYear } from '../../oracle/compose';
import { assessedIn } from '../../oracle/scores';
import { groups } from '../../oracle/values';

/** The catalogue of these districts, numbered from 1, and of the years; 0 is "no district given". */
export function catalogueOf(names: readonly string[], every: readonly AgencyYear[]): Catalogue {
	return {
		years: [...groups(every, ({ year }) => String(year))].sort().map(([year, own]) => ({
			year: Number(year),
			...{ agencyYears: own.length, visited: own.length, itaYears: [] },
			scored: own.filter((one) => assessedIn(one)?.total !== undefined).length,
		})),
		districts: [...names.entries(), [-1, unknownGroup] as const].map(([index, name]) => ({
			...{ code: index + 1, id: name, name, province: '' },
		})),
		types: [],
		provinces: [],
		levels: [],
	};
}
