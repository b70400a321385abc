import { agencyTypes } from '$lib/ita';
import type { Catalogue } from './catalogue';
import { unknownGroup, type Filter } from './filter';

const typeIds = new Set(agencyTypes.map(({ id }) => id));

/**
 * The filter as an SQL condition on the agency-year table. No text of a file or an address gets
 * into it: years and districts become whole numbers, types must be of the form's list.
 */
export function predicate(filter: Filter, catalogue: Catalogue): string {
	const conditions = ["as_of = 'latest'"];
	if (filter.years.length > 0) {
		conditions.push(`fiscal_year IN (${filter.years.map((year) => Math.trunc(year)).join()})`);
	}
	if (filter.districts.length > 0) {
		const codes = catalogue.districts
			.filter(({ id }) => filter.districts.includes(id))
			.map(({ code }) => code);
		conditions.push(codes.length > 0 ? `district IN (${codes.join()})` : 'false');
	}
	if (filter.types.length > 0) {
		const named = filter.types.filter((id) => typeIds.has(id)).map((id) => `'${id}'`);
		const anyOf = [
			...(named.length > 0 ? [`agency_type IN (${named.join()})`] : []),
			...(filter.types.includes(unknownGroup) ? ['agency_type IS NULL'] : []),
		];
		conditions.push(anyOf.length > 0 ? `(${anyOf.join(' OR ')})` : 'false');
	}
	return conditions.join(' AND ');
}
