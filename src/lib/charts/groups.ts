import { agencyTypes } from '$lib/ita';
import { unknownGroup } from '$lib/filters';
import { restsOnFew, type Metric, type SummaryRow } from '$lib/summaries';
import { compareDistricts, formatCount, type Words } from '$lib/words';
import { groupFilters, type ViewContext } from './view';

/** One row of a chart: the whole, a district or an agency type. */
export interface Group {
	readonly id: string;
	readonly name: string;
	readonly row: SummaryRow;
	/** Drawn faint: others are chosen in the filter, this one is not. */
	readonly faded: boolean;
}

/** Id and name of the group a row of a summary by district or type is of. */
export function groupOf(
	key: SummaryRow['key'],
	context: ViewContext,
): { id: string; name: string } {
	const { part, overview, language, words } = context;
	if (part === 'district') {
		const district = overview.catalogue.districts.find(({ code }) => code === key.district);
		if (!district || district.id === unknownGroup) {
			return { id: unknownGroup, name: words.filters.noDistrict };
		}
		return { id: district.id, name: district.id };
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
	const typeOrder = (id: string) => agencyTypes.findIndex((type) => type.id === id);
	return groups.sort(
		(a, b) =>
			Number(a.id === unknownGroup) - Number(b.id === unknownGroup) ||
			(part === 'type' ? typeOrder(a.id) - typeOrder(b.id) : compareDistricts(a.name, b.name)),
	);
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
	return [...groups].sort((a, b) => (value(b) ?? -Infinity) - (value(a) ?? -Infinity));
}

/** The sum of a figure's n over the groups shown. */
export const sumOfN = (groups: readonly Group[], metric: Metric) =>
	groups.reduce((sum, { row }) => sum + row.figure(metric).n, 0);

/** How many agencies a row rests on, with the word for few where they are. */
export const nText = (n: number, words: Words) =>
	`n ${formatCount(n)}${restsOnFew(n) ? ` ${words.few}` : ''}`;
