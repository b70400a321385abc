import { unknownGroup, type Catalogue, type Filter } from '$lib/filters';
import {
	agencies,
	choicesOf,
	everything,
	overview,
	overviewMetrics,
	type Choices,
	type DimensionId,
	type Inquiry,
	type RunQuery,
	type SummaryRow,
} from '$lib/summaries';
import type { overview as oracleOverview } from '../oracle/overview';
import { detailMetrics, figuresOf } from './figures';

const metrics = [...overviewMetrics, ...detailMetrics];
const groups = { metrics, totals: true, levels: true };

/** The overview, with the figures of indicators that it leaves out. */
const asked: Inquiry = {
	...everything,
	whole: metrics,
	breakdowns: { district: groups, type: groups },
};

/** Asks for the overview in the oracle's shape. */
export async function seen(
	run: RunQuery,
	filter: Filter,
	catalogue: Catalogue,
): Promise<ReturnType<typeof oracleOverview>> {
	const ours = await overview(run, filter, catalogue, asked);
	const choices = await choicesOf(run, filter, catalogue);
	const names: Naming = (id, value) =>
		id === 'district'
			? named(catalogue.districts.find(({ code }) => code === value)?.id)
			: String(value ?? '');
	const figuresBy = (rows: readonly SummaryRow[], ...by: DimensionId[]) =>
		Object.fromEntries(rows.map((row) => [nameBy(names, ...by)(row), figuresOf(row)]));
	const counts = (rows: readonly SummaryRow[], ...by: DimensionId[]) =>
		Object.fromEntries(rows.map((row) => [nameBy(names, ...by)(row), row.figure(agencies).n]));

	return {
		whole: figuresOf(ours.whole),
		districts: figuresBy(ours.districts, 'district'),
		types: figuresBy(ours.types, 'type'),
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

function countsOf(choices: Choices) {
	return Object.fromEntries(
		Object.entries(choices).map(([part, counts]) => [
			part,
			Object.fromEntries([...counts].map(([id, n]) => [named(id), n])),
		]),
	) as Record<keyof Choices, Record<string, number>>;
}
