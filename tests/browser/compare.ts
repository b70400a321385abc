import { unknownGroup, type Catalogue, type Filter } from '$lib/filters';
import type { Warehouse } from '$lib/warehouse';
import type { AgencyYear } from '../oracle/compose';
import type { Filter as OracleFilter } from '../oracle/filter';
import { overview } from '../oracle/overview';
import { seen } from './seen';
import { together } from './together';

/** The oracle's filter as ours. */
export function filterOf({ asOf, years, scores, ...lists }: OracleFilter): Filter {
	const ids = (names: readonly string[] = []) =>
		names.map((name) => (name === '' ? unknownGroup : name));
	return {
		...{ asOf, years },
		provinces: ids(lists.provinces),
		districts: ids(lists.districts),
		types: ids(lists.types),
		levels: ids(lists.levels),
		...(scores && { scores }),
	};
}

/** What differs between the overview and the oracle under any of the filters, the first few. */
export function compare(
	warehouse: Pick<Warehouse, 'query'>,
	catalogue: Catalogue,
	agencyYears: readonly AgencyYear[],
	filters: readonly OracleFilter[],
): Promise<string[]> {
	const run = together((sql) => warehouse.query(sql));
	return differentUnder(
		filters,
		(filter) => seen(run, filter, catalogue),
		(filter) => overview(agencyYears, filter),
	);
}

/** Every leaf of two figures that differs by more than 1e-9, with both values. */
export function differences(ours: unknown, theirs: unknown, path = ''): string[] {
	if (typeof ours === 'number' && typeof theirs === 'number') {
		return Math.abs(ours - theirs) <= 1e-9 ? [] : [`${path}: ${ours} ≠ ${theirs}`];
	}
	if (isObject(ours) && isObject(theirs)) {
		return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].flatMap((key) =>
			differences(ours[key], theirs[key], `${path}/${key}`),
		);
	}
	return ours === theirs ? [] : [`${path}: ${String(ours)} ≠ ${String(theirs)}`];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;

/** As many filters are looked at together: more would keep too many figures at a time. */
const atOnce = 125;

/** What differs under any of the filters, the first few; those asked together wait for each other. */
export async function differentUnder(
	filters: readonly OracleFilter[],
	ours: (filter: Filter) => Promise<unknown>,
	theirs: (filter: OracleFilter) => unknown,
): Promise<string[]> {
	const found: string[] = [];
	for (let at = 0; at < filters.length; at += atOnce) {
		const some = filters.slice(at, at + atOnce);
		const all = await Promise.all(some.map((filter) => ours(filterOf(filter))));
		for (const [index, filter] of some.entries()) {
			const unlike = differences(all[index], theirs(filter));
			found.push(...unlike.map((said) => `${JSON.stringify(filter)} ${said}`));
		}
	}
	return found.slice(0, 10);
}
