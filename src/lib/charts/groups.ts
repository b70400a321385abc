import { agencyTypes } from '$lib/ita';
import { unknownGroup, type Catalogue } from '$lib/filters';
import type { Metric, SummaryRow } from '$lib/summaries';
import { compareDistricts, formatCount } from '$lib/words';
import { groupFilters, type ViewContext } from './view';

/** One row of a chart: the whole, a district or an agency type. */
export interface Group {
	readonly id: string;
	readonly name: string;
	readonly row: SummaryRow;
	/** Drawn faint: others are chosen in the filter, this one is not. */
	readonly faded: boolean;
}

/** By code, the id of a district and where it stands in Thai order. */
type Places = ReadonlyMap<unknown, { readonly id: string; readonly place: number }>;

const known = new WeakMap<Catalogue, Places>();

/** Told once of a catalogue: a nation has 928 districts, and every panel of a change asks. */
function placesIn(catalogue: Catalogue): Places {
	const told = known.get(catalogue);
	if (told) return told;
	const inOrder = catalogue.districts
		.filter(({ id }) => id !== unknownGroup)
		.sort((a, b) => compareDistricts(a.id, b.id));
	const places = new Map(inOrder.map(({ code, id }, place) => [code, { id, place }]));
	known.set(catalogue, places);
	return places;
}

/** Id and name of the group a row of a summary by district or type is of. */
export function groupOf(
	key: SummaryRow['key'],
	context: ViewContext,
): { id: string; name: string } {
	const { part, overview, language, words } = context;
	if (part === 'district') {
		const district = placesIn(overview.catalogue).get(key.district);
		return district
			? { id: district.id, name: district.id }
			: { id: unknownGroup, name: words.filters.noDistrict };
	}
	const type = agencyTypes.find(({ id }) => id === key.type);
	return type
		? { id: type.id, name: type.short[language] }
		: { id: unknownGroup, name: words.filters.noType };
}

/** A row for each group of the panel's part. */
const rowsOf = ({ part, overview }: ViewContext) =>
	part === 'district' ? overview.districts : overview.types;

/**
 * The groups of the panel's part: districts in Thai order with เมือง first, types in the order of
 * the form, what is not known last. The whole is one group.
 * @param rows those of the groups, where not the overview's own.
 */
export function groupsOf(context: ViewContext, rows = rowsOf(context)): Group[] {
	const { overview, part, words } = context;
	if (part === 'whole') {
		return [{ id: 'whole', name: words.parts.whole, row: overview.whole, faded: false }];
	}
	const filter = groupFilters[part];
	const chosen: readonly string[] = filter ? overview.filter[filter] : [];
	const groups = rows.map((row) => {
		const { id, name } = groupOf(row.key, context);
		return { id, name, row, faded: chosen.length > 0 && !chosen.includes(id) };
	});
	const placeOf = ({ row: { key } }: Group) =>
		part === 'type'
			? agencyTypes.findIndex(({ id }) => id === key.type)
			: (placesIn(overview.catalogue).get(key.district)?.place ?? -1);
	const last = Number.MAX_SAFE_INTEGER;
	return inOrderOf(groups, (group) => (group.id === unknownGroup ? last : placeOf(group)));
}

/**
 * Districts by a value, greatest first, unknown values last; types keep the order of the form,
 * which has meaning.
 */
export function ordered<Own extends Group>(
	groups: readonly Own[],
	context: ViewContext,
	value: (group: Own) => number | undefined,
): Own[] {
	if (context.part !== 'district') return [...groups];
	return inOrderOf(groups, (group) => -(value(group) ?? -Infinity));
}

/** By a number, least first; worked out once a group, not once a comparison. */
const inOrderOf = <Own>(groups: readonly Own[], numberOf: (group: Own) => number): Own[] =>
	groups
		.map((group) => ({ group, number: numberOf(group) }))
		.sort((a, b) => (a.number < b.number ? -1 : Number(a.number > b.number)))
		.map(({ group }) => group);

/** The sum of a figure's n over the groups shown. */
export const sumOfN = (groups: readonly Group[], metric: Metric) =>
	groups.reduce((sum, { row }) => sum + row.figure(metric).n, 0);

/** How many agencies a row rests on. */
export const nText = (n: number) => `n ${formatCount(n)}`;
