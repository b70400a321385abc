import { agencyTypes, incomplete, levels, type Indicator } from '$lib/ita';
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

/** The name of a level id, as printed. */
export const levelName = (id: string, language: Language): string =>
	[...levels, incomplete].find((level) => level.id === id)?.sign[language] ?? '';

/** Indicators by number and name, as one enumerates them. */
export const indicatorNames = (indicators: readonly Indicator[], language: Language): string =>
	indicators
		.map(({ number, name }) => `${number} ${name[language]}`)
		.join(language === 'th' ? ' และ ' : ' and ');

/** A filter in words, part by part: what the export and the printout say above the figures. */
export function filterText(filter: Filter, language: Language, words: Words): string {
	const { filters } = words;
	const years =
		filter.years.length > 0 ? `${filters.year} ${filter.years.join(', ')}` : filters.allYears;
	const list = (label: string, all: string, names: readonly string[]) =>
		names.length > 0 ? `${label}: ${names.join(', ')}` : all;
	return [
		years,
		filters.asOf[filter.asOf],
		...(filter.provinces.length > 0 ? [list(filters.province, '', filter.provinces)] : []),
		list(
			filters.district,
			filters.allDistricts,
			filter.districts.map((id) => districtName(id, words)),
		),
		list(
			filters.type,
			filters.allTypes,
			filter.types.map((id) => typeName(id, language, words)),
		),
		...(filter.levels.length > 0
			? [
					list(
						filters.level,
						'',
						filter.levels.map((id) => levelName(id, language)),
					),
				]
			: []),
		...(filter.scores ? [filters.scores(filter.scores.from, filter.scores.to)] : []),
	].join(' · ');
}
