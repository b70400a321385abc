import { defaultYear, type Catalogue } from './catalogue';
import { views, type Filter, type ScoreRange } from './filter';
import { among, knownValues, type AddressProblem } from './known-values';

/** The names an address calls the parts of a filter by. */
export const parameters = [
	'year',
	'round',
	'province',
	'district',
	'type',
	'level',
	'score',
] as const;
export type Parameter = (typeof parameters)[number];

const allYears = 'all';

/** The default: the latest year with a total, as of the latest visits, everything of it. */
export function defaultFilter(catalogue: Catalogue): Filter {
	const year = defaultYear(catalogue);
	return {
		years: year === undefined ? [] : [year],
		asOf: 'latest',
		provinces: [],
		districts: [],
		types: [],
		levels: [],
	};
}

/** A score range as the address writes it, "60-85"; undefined where it is none. */
function rangeOf(text: string): ScoreRange | undefined {
	const [, from, to] = /^(\d{1,3}(?:\.\d{1,2})?)-(\d{1,3}(?:\.\d{1,2})?)$/.exec(text) ?? [];
	const range = { from: Number(from), to: Number(to) };
	return range.from < range.to && range.to <= 100 ? range : undefined;
}

/**
 * Reads a filter from an address's parameters. What names nothing in the data is reported and the
 * default stands in its place; a part that is absent is the default.
 */
export function fromAddress(
	address: URLSearchParams,
	catalogue: Catalogue,
): { filter: Filter; problems: AddressProblem<Parameter>[] } {
	const { known, problems } = knownValues<Parameter>(address);
	const ids = (entries: readonly { id: string }[]) => among(entries.map(({ id }) => id));

	const years = known(
		'year',
		among([allYears, ...catalogue.years.map(({ year }) => String(year))]),
	);
	const [asOf] = known('round', (value) => views.find((view) => String(view) === value), 1);
	const [scores] = known('score', rangeOf, 1);
	const fallback = defaultFilter(catalogue);
	const chosenYears = years.map(Number).sort((a, b) => a - b);
	const filter: Filter = {
		years: years.includes(allYears) ? [] : years.length > 0 ? chosenYears : fallback.years,
		asOf: asOf ?? fallback.asOf,
		provinces: known('province', ids(catalogue.provinces)),
		districts: known('district', ids(catalogue.districts)),
		types: known('type', among(catalogue.types)),
		levels: known('level', among(catalogue.levels)),
		...(scores && { scores }),
	};
	return { filter, problems };
}

/** The parameters that say a filter, defaults left out. Reading them gives the same filter back. */
export function toAddress(filter: Filter, catalogue: Catalogue): URLSearchParams {
	const address = new URLSearchParams();
	const years = filter.years.length > 0 ? filter.years.map(String) : [allYears];
	if (years.join() !== defaultFilter(catalogue).years.join()) {
		for (const year of years) address.append('year', year);
	}
	if (filter.asOf !== 'latest') address.append('round', String(filter.asOf));
	for (const province of filter.provinces) address.append('province', province);
	for (const district of filter.districts) address.append('district', district);
	for (const type of filter.types) address.append('type', type);
	for (const level of filter.levels) address.append('level', level);
	if (filter.scores) address.append('score', `${filter.scores.from}-${filter.scores.to}`);
	return address;
}

const isOfFilter = (name: string) => (parameters as readonly string[]).includes(name);

/** The filter's parameters of an address alone, as they go along from page to page. */
export const filterAlone = (address: URLSearchParams): URLSearchParams =>
	new URLSearchParams([...address].filter(([name]) => isOfFilter(name)));

/** All other parameters: what a page is asked beside the filter. */
export const besideFilter = (address: URLSearchParams): URLSearchParams =>
	new URLSearchParams([...address].filter(([name]) => !isOfFilter(name)));
