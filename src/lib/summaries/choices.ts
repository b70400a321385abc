import {
	chosen,
	unknownGroup,
	views,
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

/** The parts whose choices are the values of a dimension; a round is looked at by itself. */
type ValuePart = Exclude<ChoicePart, 'asOf'>;

const dimensionOf: Readonly<Record<ValuePart, DimensionId>> = {
	years: 'year',
	provinces: 'province',
	districts: 'district',
	types: 'type',
	levels: 'level',
};

type Value = string | number | undefined;

/** The id the filter knows a value of a part's dimension by. */
function idIn(part: ValuePart, catalogue: Catalogue): (value: Value) => string {
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
	const byValue = async (part: ValuePart) => {
		const dimension = dimensionOf[part];
		const idOf = idIn(part, catalogue);
		const summary = { by: [dimension], metrics: [agencies] };
		const rows = await summarise(run, summary, chosen(filter, catalogue, [part]));
		return new Map(rows.map(({ key, figure }) => [idOf(key[dimension]), figure(agencies).n]));
	};
	const byRound = async () => {
		const counts = views.map(async (asOf): Promise<[string, number]> => {
			const own = chosen({ ...filter, asOf }, catalogue);
			const [row] = await summarise(run, { by: [], metrics: [agencies] }, own);
			return [String(asOf), row?.figure(agencies).n ?? 0];
		});
		return new Map((await Promise.all(counts)).filter(([, n]) => n > 0));
	};
	const [years, asOf, provinces, districts, types, levels] = await Promise.all([
		byValue('years'),
		byRound(),
		byValue('provinces'),
		byValue('districts'),
		byValue('types'),
		byValue('levels'),
	]);
	return { years, asOf, provinces, districts, types, levels };
}
