import type { Filter, FilterPart } from '$lib/filters';
import { mostTotals, type ChoicePart } from '$lib/summaries';
import type { GroupedSet } from '../results';
import { changesQuery } from './changes';
import { condition } from './condition';
import { figureColumns } from './figures';

/** The name of a result set's query; every part of the choices is a set of its own. */
export type QueryName = GroupedSet | 'changes' | 'withoutScore' | `choices/${ChoicePart}`;

const n = 'count(*) AS agencies';
const passes = `${n}, count(total) AS scored, count(*) FILTER (total >= 85) AS passes`;
const scored = 'total IS NOT NULL';
/** One by one only where they are not too many. */
const few = (where: string) =>
	`${where} AND ${scored} AND (SELECT count(total) FROM plain WHERE ${where}) <= ${mostTotals}`;
const assessed = '(total IS NOT NULL OR level IS NOT NULL)';

/** Every result set of the overview as one query over the plain table; those a filter has no use for are left out. */
export function queries(filter: Filter): Partial<Record<QueryName, string>> {
	const past = (...parts: FilterPart[]) => condition(filter, parts);
	const select = (columns: string, where: string) =>
		`SELECT ${columns} FROM plain WHERE ${where} GROUP BY ALL`;
	const missing = [
		...(filter.levels.length > 0 ? ['level IS NULL'] : []),
		...(filter.scores ? ['total IS NULL'] : []),
	].join(' OR ');
	return {
		whole: `SELECT ${figureColumns} FROM plain WHERE ${past()}`,
		districts: select(`district, ${figureColumns}`, past('districts')),
		types: select(`agency_type, ${figureColumns}`, past('types')),
		bins: select(
			`regime, CASE WHEN total = 100 THEN 19 ELSE floor(total / 5) END AS bin, level, ${n}`,
			past('levels', 'scores'),
		),
		itaYears: select(`ita_year, ${n}`, `${past()} AND ${assessed}`),
		districtTotals: select(`district, total, level, ${n}`, few(past('districts'))),
		typeTotals: select(`agency_type, total, level, ${n}`, few(past('types'))),
		levels: select(`regime, level, ${n}`, `${past('levels')} AND ${assessed}`),
		districtLevels: select(
			`district, regime, level, ${passes}`,
			`${past('districts', 'levels')} AND ${assessed}`,
		),
		typeLevels: select(
			`agency_type, regime, level, ${passes}`,
			`${past('types', 'levels')} AND ${assessed}`,
		),
		...(filter.years.length === 1 && {
			changes: changesQuery(condition(filter, [], 'this_year.')),
		}),
		...(missing && {
			withoutScore: `SELECT ${n} FROM plain WHERE ${past('levels', 'scores')} AND (${missing})`,
		}),
		'choices/years': select(`fiscal_year, ${n}`, past('years')),
		'choices/asOf': select(`as_of, ${n}`, past('asOf')),
		'choices/provinces': select(`province, ${n}`, past('provinces')),
		'choices/districts': select(`district, ${n}`, past('districts')),
		'choices/types': select(`agency_type, ${n}`, past('types')),
		'choices/levels': select(`level, ${n}`, past('levels')),
	};
}
