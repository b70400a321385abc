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

/** The parts that choose among the agency-years of a round; the round says which these are. */
type RowPart = Exclude<FilterPart, 'asOf'>;

/** The condition of each part; nothing where the part chooses all. */
const conditions: Readonly<
	Record<RowPart, (filter: Filter, catalogue: Catalogue) => string | undefined>
> = {
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
 * The agency-years of a filter as SQL: a table and a condition, to stand after FROM; further
 * conditions may follow with AND. A round has its table, since to pick its rows out of one for all
 * rounds costs as much as to add up a dozen columns of them. No text of a file or an address gets
 * into it: years, provinces and districts become whole numbers, types and levels must be of the
 * form's lists.
 * @param past parts to look past, as a chart does that must not filter itself away.
 */
export function chosen(
	filter: Filter,
	catalogue: Catalogue,
	past: readonly FilterPart[] = [],
): string {
	const parts = (Object.keys(conditions) as RowPart[]).filter((part) => !past.includes(part));
	const view = views.includes(filter.asOf) ? filter.asOf : 'latest';
	return `agency_years_${view} WHERE ${conditionOf(parts, filter, catalogue)}`;
}

/** The condition of some parts of the filter alone. */
export function conditionOf(
	parts: readonly RowPart[],
	filter: Filter,
	catalogue: Catalogue,
): string {
	const given = parts.flatMap((part) => conditions[part](filter, catalogue) ?? []);
	return given.length > 0 ? given.join(' AND ') : 'true';
}
