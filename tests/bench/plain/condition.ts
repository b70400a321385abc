import { unknownGroup, type Filter, type FilterPart } from '$lib/filters';
import { quoted } from './table';

const among = (column: string, ids: readonly string[]) => {
	const named = ids.filter((id) => id !== unknownGroup).map(quoted);
	const conditions = [
		...(named.length > 0 ? [`${column} IN (${named.join()})`] : []),
		...(ids.includes(unknownGroup) ? [`${column} IS NULL`] : []),
	];
	return conditions.length > 0 ? `(${conditions.join(' OR ')})` : undefined;
};

/** The filter over the plain table, some parts looked past; `of` is the table's name where two are joined. */
export function condition(filter: Filter, past: readonly FilterPart[] = [], of = ''): string {
	const { scores, years } = filter;
	const parts: Record<FilterPart, string | undefined> = {
		asOf: `${of}as_of = ${quoted(String(filter.asOf))}`,
		years: years.length > 0 ? `${of}fiscal_year IN (${years.join()})` : undefined,
		provinces: among(`${of}province`, filter.provinces),
		districts: among(`${of}district`, filter.districts),
		types: among(`${of}agency_type`, filter.types),
		levels: among(`${of}level`, filter.levels),
		scores:
			scores &&
			`${of}total >= ${scores.from} AND ${of}total ${scores.to >= 100 ? '<=' : '<'} ${scores.to}`,
	};
	const wanted = (Object.keys(parts) as FilterPart[]).filter((part) => !past.includes(part));
	return wanted.flatMap((part) => parts[part] ?? []).join(' AND ') || 'true';
}
