import { defaultYear, type Catalogue } from './catalogue';
import type { Filter } from './filter';

/** A part of an address that names nothing in the data: it is left out, and said. */
export interface AddressProblem {
	readonly parameter: 'year' | 'district' | 'type';
	readonly value: string;
}

const allYears = 'all';

/** A value of a hand-written address is cut to this length before it is shown. */
const longestShown = 40;

/** The default: the latest year with a total, every district and type. */
export function defaultFilter(catalogue: Catalogue): Filter {
	const year = defaultYear(catalogue);
	return { years: year === undefined ? [] : [year], districts: [], types: [] };
}

/**
 * Reads a filter from an address's parameters. What names nothing in the data is reported and the
 * default stands in its place; a part that is absent is the default.
 */
export function fromAddress(
	parameters: URLSearchParams,
	catalogue: Catalogue,
): { filter: Filter; problems: AddressProblem[] } {
	const problems: AddressProblem[] = [];
	const known = (parameter: AddressProblem['parameter'], choices: ReadonlySet<string>) => {
		const chosen = new Set<string>();
		for (const value of parameters.getAll(parameter)) {
			if (choices.has(value)) chosen.add(value);
			else problems.push({ parameter, value: value.slice(0, longestShown) });
		}
		return [...chosen];
	};
	const years = known(
		'year',
		new Set([allYears, ...catalogue.years.map(({ year }) => String(year))]),
	);
	const districts = known('district', new Set(catalogue.districts.map(({ id }) => id)));
	const types = known('type', new Set(catalogue.types));
	const fallback = defaultFilter(catalogue);
	return {
		problems,
		filter: {
			years: years.includes(allYears)
				? []
				: years.length > 0
					? years.map(Number).sort((a, b) => a - b)
					: fallback.years,
			districts,
			types,
		},
	};
}

/** The parameters that say a filter, defaults left out. Reading them gives the same filter back. */
export function toAddress(filter: Filter, catalogue: Catalogue): URLSearchParams {
	const parameters = new URLSearchParams();
	const years = filter.years.length > 0 ? filter.years.map(String) : [allYears];
	if (years.join() !== defaultFilter(catalogue).years.join()) {
		for (const year of years) parameters.append('year', year);
	}
	for (const district of filter.districts) parameters.append('district', district);
	for (const type of filter.types) parameters.append('type', type);
	return parameters;
}
