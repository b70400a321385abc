import { unknownGroup, type Catalogue, type Filter } from '$lib/filters';
import type { Warehouse } from '$lib/warehouse';
import type { AgencyYear } from '../oracle/compose';
import type { Filter as OracleFilter } from '../oracle/filter';
import { overview } from '../oracle/overview';
import { seen } from './seen';

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

/** All differences between the overview and the oracle under one filter. */
export async function compare(
	warehouse: Pick<Warehouse, 'query'>,
	catalogue: Catalogue,
	agencyYears: readonly AgencyYear[],
	filter: OracleFilter,
): Promise<string[]> {
	const ours = await seen((sql) => warehouse.query(sql), filterOf(filter), catalogue);
	return differences(ours, overview(agencyYears, filter)).map(
		(difference) => `${JSON.stringify(filter)} ${difference}`,
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

/** What differs under any of the filters, the first few. */
export async function differentUnder(
	filters: readonly OracleFilter[],
	ours: (filter: Filter) => Promise<unknown>,
	theirs: (filter: OracleFilter) => unknown,
): Promise<string[]> {
	const found: string[] = [];
	for (const filter of filters) {
		const [one, other] = [await ours(filterOf(filter)), theirs(filter)];
		found.push(...differences(one, other).map((said) => `${JSON.stringify(filter)} ${said}`));
	}
	return found.slice(0, 10);
}
