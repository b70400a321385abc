/** Which agency a page is about, and of which year, beside the filter in its address. */
export interface AgencyAddress {
	/** A whole number that identifies the agency, whatever files are open. */
	readonly key: number;
	/** Fiscal year, BE. */
	readonly year: number;
}

const keyParameter = 'agency';
/** Not the filter's `year`, which may name several and must outlive a look at another. */
const yearParameter = 'agency-year';

/** The agency and year an address names; undefined where it names none, or no number. */
export function agencyOfAddress(address: URLSearchParams): Partial<AgencyAddress> {
	return {
		key: numberOf(address.get(keyParameter), /^\d{1,16}$/),
		year: numberOf(address.get(yearParameter), /^\d{4}$/),
	};
}

const numberOf = (text: string | null, form: RegExp) =>
	text !== null && form.test(text) ? Number(text) : undefined;

/** The address without its agency: the filter alone. */
export function withoutAgency(address: URLSearchParams): URLSearchParams {
	const rest = new URLSearchParams(address);
	rest.delete(keyParameter);
	rest.delete(yearParameter);
	return rest;
}

/** Makes the queries of links to agencies, each keeping the filter of the address. */
export function agencyLinks(address: URLSearchParams): (agency: AgencyAddress) => string {
	const filter = withoutAgency(address).toString();
	return ({ key, year }) =>
		`?${keyParameter}=${key}&${yearParameter}=${year}${filter && `&${filter}`}`;
}
