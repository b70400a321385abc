import { predicate, unknownGroup, type Catalogue, type Filter } from '$lib/filters';
import { agencies, summarise, type DimensionId } from '$lib/summaries';
import type { Warehouse } from '$lib/warehouse';
import type { AgencyYear } from '../oracle/compose';
import { figures, groupBy, type Filter as OracleFilter } from '../oracle/figures';
import { differences, everyMetric, figuresOf, oracleDistrict } from './figures';

/** The oracle's filter as ours; the view as of a round is not of the address yet, so it comes apart. */
export function conditionOf(filter: OracleFilter, catalogue: Catalogue): string {
	const ids = (names: readonly string[] | undefined) =>
		(names ?? []).map((name) => (name === '' ? unknownGroup : name));
	const ours: Filter = {
		years: filter.years,
		districts: ids(filter.districts),
		types: ids(filter.types),
	};
	return predicate(ours, catalogue).replace("as_of = 'latest'", `as_of = '${filter.asOf}'`);
}

/** All differences between the warehouse and the oracle under one filter: the whole, its bins, its groups. */
export async function compare(
	warehouse: Pick<Warehouse, 'query'>,
	catalogue: Catalogue,
	agencyYears: readonly AgencyYear[],
	filter: OracleFilter,
): Promise<string[]> {
	const run = (sql: string) => warehouse.query(sql);
	const condition = conditionOf(filter, catalogue);
	const by = (dimensions: DimensionId[]) =>
		summarise(run, { by: dimensions, metrics: everyMetric }, condition);

	const { bins, ...whole } = figures(agencyYears, filter);
	const [ours] = await by([]);
	const counted = await summarise(
		run,
		{ by: ['regime', 'scoreBin', 'level'], metrics: [agencies] },
		condition,
	);
	const ourBins = Object.fromEntries(
		counted
			.filter(({ key }) => key.scoreBin !== undefined)
			.map(({ key, figure }) => [
				`${key.regime ?? ''}/${key.scoreBin}/${key.level ?? ''}`,
				figure(agencies).value,
			]),
	);
	const found = [
		...differences(ours && figuresOf(ours), whole, 'whole'),
		...differences(ourBins, bins, 'bins'),
	];
	for (const dimension of ['district', 'type'] as const) {
		const rows = await by([dimension]);
		const groups = new Map(
			rows.map((row) => [
				dimension === 'district'
					? oracleDistrict(row.key.district, catalogue)
					: String(row.key.type ?? ''),
				figuresOf(row),
			]),
		);
		const theirs = groupBy(agencyYears, filter, dimension);
		for (const name of new Set([...groups.keys(), ...theirs.keys()])) {
			const group = theirs.get(name);
			if (group) {
				const { bins: _, ...expected } = group;
				found.push(...differences(groups.get(name), expected, `${dimension} ${name}`));
			} else found.push(`${dimension} ${name}: not in the oracle`);
		}
	}
	return found.map((difference) => `${JSON.stringify(filter)} ${difference}`);
}
