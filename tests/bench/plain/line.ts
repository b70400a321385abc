import type { Filter } from '$lib/filters';
import type { DimensionId, RunQuery } from '$lib/summaries';
import {
	figuresOf,
	groupedSets,
	groupName,
	known,
	type GroupedSet,
	type ResultSet,
	type Results,
} from '../results';
import { changesIn } from './changes';
import { figureIn } from './figures';
import { queries, type QueryName } from './queries';

type Row = Record<string, unknown>;
/** The rows of each result set, as the engine gave them. */
export type PlainRows = ReadonlyMap<QueryName, readonly Row[]>;

/** Runs one query per result set over the plain table. */
export async function askPerResult(run: RunQuery, filter: Filter): Promise<PlainRows> {
	const rows = new Map<QueryName, readonly Row[]>();
	for (const [name, sql] of Object.entries(queries(filter))) {
		rows.set(name as QueryName, await run(sql));
	}
	return rows;
}

/** What the plain table calls a dimension, where it has another name. */
const columns: Partial<Record<DimensionId, string>> = {
	type: 'agency_type',
	itaYear: 'ita_year',
	scoreBin: 'bin',
};

/** Those rows in the form the lines are compared in. */
export function plainResults(rows: PlainRows): Results {
	const read = (set: GroupedSet): ResultSet => {
		const { by, metrics } = groupedSets[set];
		return new Map(
			(rows.get(set) ?? []).map((row) => [
				groupName(...by.map((id) => row[columns[id] ?? id])),
				figuresOf(metrics, (metric) => figureIn(row, metric)),
			]),
		);
	};
	const grouped = Object.fromEntries(
		Object.keys(groupedSets).map((set) => [set, read(set as GroupedSet)]),
	) as Record<GroupedSet, ResultSet>;
	const changes = rows.get('changes')?.[0];
	return {
		...grouped,
		changes: changes ? changesIn(changes) : new Map(),
		withoutScore: new Map([['', [known(rows.get('withoutScore')?.[0]?.agencies ?? 0)]]]),
		choices: new Map(
			[...rows]
				.filter(([name]) => name.startsWith('choices/'))
				.flatMap(([name, counts]) =>
					counts.map((row): [string, number[]] => {
						const { agencies, ...choice } = row;
						return [
							groupName(name.slice('choices/'.length), ...Object.values(choice)),
							[known(agencies)],
						];
					}),
				),
		),
	};
}
