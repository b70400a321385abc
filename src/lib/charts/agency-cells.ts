import type { Listing, NamedAgency } from '$lib/summaries';
import { textCell, type Cell, type TableColumn } from '$lib/tables';
import { agencyTypes } from '$lib/ita';
import { districtName, unknown } from '$lib/words';
import { unitOf } from './notes';
import type { ViewContext } from './view';

/**
 * The columns of a list of agencies: which one, what the list says of it, and where it is. What a list
 * is read for stands beside the name, where a phone shows it.
 */
export const agencyColumns = (
	{ words, overview }: ViewContext,
	own: readonly TableColumn[],
): TableColumn[] => [
	{ id: 'name', label: words.agencies.name, kind: 'text' },
	...(overview.filter.years.length === 1
		? []
		: [{ id: 'year', label: words.agencies.year, kind: 'number' as const }]),
	...own,
	{ id: 'district', label: words.agencies.district, kind: 'text' },
	{ id: 'type', label: words.agencies.type, kind: 'text' },
];

/** Their cells; the name leads to the agency's page. */
export function agencyCells(
	agency: NamedAgency,
	{ language, words, hrefOf }: ViewContext,
): Record<string, Cell> {
	const { name, year, district, type } = agency;
	const own = agencyTypes.find(({ id }) => id === type);
	return {
		name: { ...textCell(name), href: hrefOf?.(agency) },
		year: { text: String(year), sort: year },
		district: district
			? textCell(districtName(district, words))
			: { text: unknown, sort: undefined },
		type: own ? textCell(own.short[language]) : { text: unknown, sort: undefined },
	};
}

/** Says that a list holds the first agencies only; nothing where it holds all. */
export const cutNote = ({ n, rows }: Listing<unknown>, context: ViewContext): string[] =>
	rows.length < n ? [context.words.table.cut(rows.length, n, unitOf(context))] : [];

/** How many agencies a list would hold, where all are yet to be asked for. */
export const ifListed = ({ n, rows }: Listing<unknown>, { overview }: ViewContext) =>
	rows.length < n && !overview.asked.listAll ? n : undefined;

/** The id of an agency's row. */
export const agencyRow = ({ key, year }: NamedAgency) => `${key}/${year}`;
