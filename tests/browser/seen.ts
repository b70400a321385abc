import { chosen, unknownGroup, type Catalogue, type Filter, type FilterPart } from '$lib/filters';
import {
	agencies,
	choicesOf,
	overview,
	overviewMetrics,
	summarise,
	type Choices,
	type DimensionId,
	type Measure,
	type RunQuery,
	type SummaryRow,
} from '$lib/summaries';
import type { overview as oracleOverview } from '../oracle/overview';
import { detailMetrics, figuresOf } from './figures';

/** Asks for the overview, and for the figures of indicators it leaves out, in the oracle's shape. */
export async function seen(
	run: RunQuery,
	filter: Filter,
	catalogue: Catalogue,
): Promise<ReturnType<typeof oracleOverview>> {
	const ours = await overview(run, filter, catalogue);
	const choices = await choicesOf(run, filter, catalogue);
	const names: Naming = (id, value) =>
		id === 'district'
			? named(catalogue.districts.find(({ code }) => code === value)?.id)
			: String(value ?? '');
	/** The figures of rows by the name of their group. */
	const figuresBy = async (rows: readonly SummaryRow[], by: DimensionId[], past: FilterPart[]) => {
		const condition = chosen(filter, catalogue, past);
		const details = await summarise(run, { by, metrics: detailMetrics }, condition);
		const nameOf = nameBy(names, ...by);
		return Object.fromEntries(
			rows.map((row) => {
				const detail = details.find((other) => nameOf(other) === nameOf(row));
				return [nameOf(row), figuresOf(joined(row, detail ?? row))];
			}),
		);
	};
	const counts = (rows: readonly SummaryRow[], ...by: DimensionId[]) =>
		Object.fromEntries(rows.map((row) => [nameBy(names, ...by)(row), row.figure(agencies).n]));

	const { '': whole } = await figuresBy([ours.whole], [], []);
	if (!whole) throw new Error('The whole has no name.');
	return {
		whole,
		districts: await figuresBy(ours.districts, ['district'], ['districts']),
		types: await figuresBy(ours.types, ['type'], ['types']),
		bins: counts(
			ours.bins.filter(({ key }) => key.scoreBin !== undefined),
			...(['regime', 'scoreBin', 'level'] as const),
		),
		itaYears: counts(ours.itaYears, 'itaYear'),
		districtTotals: counts(ours.districtTotals, 'district', 'total', 'level'),
		typeTotals: counts(ours.typeTotals, 'type', 'total', 'level'),
		levels: counts(ours.levels, 'regime', 'level'),
		districtLevels: counts(ours.districtLevels, 'district', 'regime', 'level'),
		typeLevels: counts(ours.typeLevels, 'type', 'regime', 'level'),
		changes: ours.changes,
		withoutScore: ours.withoutScore,
		choices: countsOf(choices),
	};
}

type Naming = (id: DimensionId, value: string | number | undefined) => string;

const nameBy =
	(names: Naming, ...by: DimensionId[]) =>
	({ key }: SummaryRow) =>
		by.map((id) => names(id, key[id])).join('/');

/** The oracle's name of an id: '' is blank. */
const named = (id = unknownGroup) => (id === unknownGroup ? '' : id);

const inOverview = new Set<Measure>(overviewMetrics);

/** A row of the overview with the figures that only another holds. */
const joined = (row: SummaryRow, detail: SummaryRow): SummaryRow => ({
	key: row.key,
	figure: (measure) => (inOverview.has(measure) ? row : detail).figure(measure),
});

function countsOf(choices: Choices) {
	return Object.fromEntries(
		Object.entries(choices).map(([part, counts]) => [
			part,
			Object.fromEntries([...counts].map(([id, n]) => [named(id), n])),
		]),
	) as Record<keyof Choices, Record<string, number>>;
}
