import {
	predicate,
	unknownGroup,
	type Catalogue,
	type Filter,
	type FilterPart,
} from '$lib/filters';
import type { DimensionId } from './dimensions';
import { agencies } from './scores';
import { summarise, type RunQuery } from './summary';

/** The parts of a filter that are chosen from lists. */
export type ChoicePart = Exclude<FilterPart, 'scores'>;

/** By part and id: how many agency-years choosing it would show, the other parts standing. */
export type Choices = Readonly<Record<ChoicePart, ReadonlyMap<string, number>>>;

const dimensionOf: Readonly<Record<ChoicePart, DimensionId>> = {
	years: 'year',
	asOf: 'asOf',
	provinces: 'province',
	districts: 'district',
	types: 'type',
	levels: 'level',
};

type Value = string | number | undefined;

/** The id the filter knows a value of a part's dimension by. */
function idIn(part: ChoicePart, catalogue: Catalogue): (value: Value) => string {
	if (part === 'provinces' || part === 'districts') {
		const ids = new Map<Value, string>(catalogue[part].map(({ code, id }) => [code, id]));
		return (value) => ids.get(value) ?? unknownGroup;
	}
	return (value) => (value === undefined ? unknownGroup : String(value));
}

/** Counts every choice of every part; what is not in the maps would show nothing. */
export async function choicesOf(
	run: RunQuery,
	filter: Filter,
	catalogue: Catalogue,
): Promise<Choices> {
	const counted = async (part: ChoicePart) => {
		const dimension = dimensionOf[part];
		const condition = predicate(filter, catalogue, [part]);
		const idOf = idIn(part, catalogue);
		const rows = await summarise(run, { by: [dimension], metrics: [agencies] }, condition);
		const counts = rows.map(({ key, figure }): [string, number] => [
			idOf(key[dimension]),
			figure(agencies).n,
		]);
		return [part, new Map(counts)] as const;
	};
	const parts = Object.keys(dimensionOf) as ChoicePart[];
	return Object.fromEntries(await Promise.all(parts.map(counted))) as unknown as Choices;
}
