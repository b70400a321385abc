import type { Choices, Overview, SummaryRow } from '$lib/summaries';
import {
	changeFigures,
	figuresOf,
	groupedSets,
	groupName,
	known,
	type GroupedSet,
	type Results,
	type ResultSet,
} from './results';

/** The dashboard's overview in the form the lines are compared in. */
export function dashboardResults(overview: Overview, choices: Choices): Results {
	const { catalogue } = overview;
	const districts = new Map(catalogue.districts.map(({ code, id }) => [code, id]));
	const read = (set: GroupedSet): ResultSet => {
		const { by, metrics } = groupedSets[set];
		const rows: readonly SummaryRow[] = set === 'whole' ? [overview.whole] : overview[set];
		return new Map(
			rows.map((row) => [
				groupName(
					...by.map((id) => (id === 'district' ? districts.get(Number(row.key[id])) : row.key[id])),
				),
				figuresOf(metrics, (metric) => row.figure(metric)),
			]),
		);
	};
	const grouped = Object.fromEntries(
		Object.keys(groupedSets).map((set) => [set, read(set as GroupedSet)]),
	) as Record<GroupedSet, ResultSet>;
	return {
		...grouped,
		changes: new Map(
			Object.entries(overview.changes ?? {}).map(([id, change]) => [
				id,
				changeFigures.map((part) => known(change[part])),
			]),
		),
		withoutScore: new Map([['', [overview.withoutScore]]]),
		choices: new Map(
			Object.entries(choices).flatMap(([part, counts]) =>
				[...counts].map(([id, n]): [string, number[]] => [groupName(part, id), [n]]),
			),
		),
	};
}
