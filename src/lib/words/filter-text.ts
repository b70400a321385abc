import { agencyTypes } from '$lib/ita';
import { unknownGroup, type Filter } from '$lib/filters';
import type { Language } from './text';
import type { Words } from './th';

/** The name of an agency type id, in full. */
export function typeName(id: string, language: Language, words: Words): string {
	return agencyTypes.find((type) => type.id === id)?.name[language] ?? words.filters.noType;
}

/** The name of a district id. */
export const districtName = (id: string, words: Words): string =>
	id === unknownGroup ? words.filters.noDistrict : id;

/** A filter in words, part by part: what the export and the printout say above the figures. */
export function filterText(filter: Filter, language: Language, words: Words): string {
	const { filters } = words;
	const years =
		filter.years.length > 0 ? `${filters.year} ${filter.years.join(', ')}` : filters.allYears;
	const districts =
		filter.districts.length > 0
			? `${filters.district}: ${filter.districts.map((id) => districtName(id, words)).join(', ')}`
			: filters.allDistricts;
	const types =
		filter.types.length > 0
			? `${filters.type}: ${filter.types.map((id) => typeName(id, language, words)).join(', ')}`
			: filters.allTypes;
	return [years, districts, types].join(' · ');
}
