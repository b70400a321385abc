import { unknownGroup, type Catalogue } from '$lib/filters';

/** The catalogue of these districts, numbered from 1; 0 is "no district given". */
export function catalogueOf(names: readonly string[]): Catalogue {
	return {
		years: [],
		districts: [...names.entries(), [-1, unknownGroup] as const].map(([index, name]) => ({
			...{ code: index + 1, id: name, name, province: '' },
		})),
		types: [],
		provinces: [],
		levels: [],
	};
}
