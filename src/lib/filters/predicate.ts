import { agencyTypes, incomplete, levels } from '$lib/ita';
import type { Catalogue } from './catalogue';
import { unknownGroup, views, type Filter, type FilterPart } from './filter';

const typeIds = new Set(agencyTypes.map(({ id }) => id));
const levelIds = new Set([...levels.map(({ id }) => id), incomplete.id]);

/** A condition that chooses codes; none of them is true of nothing. */
const codes = (column: string, chosen: readonly number[]) =>
	chosen.length > 0 ? `${column} IN (${chosen.join()})` : 'false';

const named = (column: string, chosen: readonly string[], known: ReadonlySet<string>) => {
	const ids = chosen.filter((id) => known.has(id)).map((id) => `'${id}'`);
	return ids.length > 0 ? [`${column} IN (${ids.join()})`] : [];
};

const anyOf = (conditions: readonly string[]) =>
	conditions.length > 0 ? `(${conditions.join(' OR ')})` : 'false';

/** The condition of each part; nothing where the part chooses all. */
const conditions: Readonly<
	Record<FilterPart, (filter: Filter, catalogue: Catalogue) => string | undefined>
> = {
	asOf: ({ asOf }) => `as_of = '${views.includes(asOf) ? asOf : 'latest'}'`,
	years: ({ years }) =>
		years.length > 0 ? codes('fiscal_year', years.map(Math.trunc)) : undefined,
	provinces: ({ provinces }, catalogue) =>
		provinces.length > 0
			? codes(
					'province',
					catalogue.provinces.filter(({ id }) => provinces.includes(id)).map(({ code }) => code),
				)
			: undefined,
	districts: ({ districts }, catalogue) =>
		districts.length > 0
			? codes(
					'district',
					catalogue.districts.filter(({ id }) => districts.includes(id)).map(({ code }) => code),
				)
			: undefined,
	types: ({ types }) =>
		types.length > 0
			? anyOf([
					...named('agency_type', types, typeIds),
					...(types.includes(unknownGroup) ? ['agency_type IS NULL'] : []),
				])
			: undefined,
	levels: ({ levels }) => (levels.length > 0 ? anyOf(named('level', levels, levelIds)) : undefined),
	scores: ({ scores }) =>
		scores &&
		`total >= ${Number(scores.from)} * score_scale() AND total ${
			scores.to >= 100 ? '<=' : '<'
		} ${Number(scores.to)} * score_scale()`,
};

/**
 * The filter as an SQL condition on the agency-year table. No text of a file or an address gets
 * into it: years, provinces and districts become whole numbers, types and levels must be of the
 * form's lists.
 * @param past parts to look past, as a chart does that must not filter itself away.
 */
export function predicate(
	filter: Filter,
	catalogue: Catalogue,
	past: readonly FilterPart[] = [],
): string {
	const parts = Object.keys(conditions) as FilterPart[];
	return conditionOf(
		parts.filter((part) => !past.includes(part)),
		filter,
		catalogue,
	);
}

/** The condition of some parts of the filter alone. */
export function conditionOf(
	parts: readonly FilterPart[],
	filter: Filter,
	catalogue: Catalogue,
): string {
	const chosen = parts.flatMap((part) => conditions[part](filter, catalogue) ?? []);
	return chosen.length > 0 ? chosen.join(' AND ') : 'true';
}
