import { blank, columnNamed, failed, type Reading, type Value } from '$lib/visits';
import { lastYear } from '$lib/visits/read/year';
import type { Matching } from './match-columns';
import type { ReadColumns } from './read-columns';
import type { ResultYears } from './types';

/** Columns that tell of an agency; the others of its section tell of a visit. */
const ofAgency = new Set([
	...['agency_code', 'agency_name', 'agency_type', 'province', 'district', 'subdistrict'],
]);
const years: readonly string[] = ['fiscal_year', 'ita_fiscal_year'];
const isYear = (column: string) => years.includes(column);

/** Visits of the year after the one assessed speak of its results. */
function yearOfVisits({ value }: Reading<Value>): Reading<Value> {
	if (typeof value !== 'number') return blank;
	return value < lastYear ? { value: value + 1, repairs: [] } : failed('not_a_year');
}

/** The column with the year of a table of ITA results: there are scores in it and nothing of a visit. */
function yearOfResults(read: ReadColumns): string | undefined {
	const filled = [...read].flatMap(([name, { isFilled }]) => (isFilled ? [name] : []));
	const [year, another] = years.filter((name) => filled.includes(name));
	const rest = filled.filter((name) => !ofAgency.has(name) && name !== year);
	const scored = rest.length > 0 && rest.every((name) => columnNamed(name)?.section === 'ita');
	return scored && another === undefined ? year : undefined;
}

/** A table of ITA results, read as visits would say them. */
export interface Results {
	readonly matching: Matching;
	readonly read: ReadColumns;
	readonly years: ResultYears;
}

/**
 * ITA results as visits would say them, where a table holds nothing else. "ปีงบประมาณ" of such a table
 * is the year assessed, as ITA years are named; the visits of the year after take its results over.
 */
export function resultsOf(matching: Matching, read: ReadColumns): Results | undefined {
	const year = yearOfResults(read);
	// A year said of the whole file is of its visits.
	if (year === undefined || !matching.places.has(year)) return undefined;
	const assessed = read.get(year);
	if (!assessed) return undefined;
	const said = ({ value, error }: Reading<Value>) => value !== undefined || error !== undefined;
	const kept = [...read].filter(
		([name, { readings }]) => ofAgency.has(name) || readings.some(said),
	);
	const places = new Map(matching.places);
	const place = places.get(year) ?? 0;
	years.forEach((name) => places.delete(name));
	const matched = matching.matched.filter(({ column }) => column === year || !isYear(column));
	const header = matched.find(({ column }) => column === year)?.header ?? '';
	const given = assessed.readings.flatMap(({ value }) => (typeof value === 'number' ? value : []));
	return {
		matching: {
			...matching,
			places: places.set('ita_fiscal_year', place),
			matched: matched.map((match) =>
				match.column === year ? { header, column: 'ita_fiscal_year' } : match,
			),
		},
		read: new Map([
			...kept,
			['ita_fiscal_year', assessed],
			['fiscal_year', assessed.map(yearOfVisits)],
		]),
		years: { header, years: [...new Set(given)].sort((one, other) => one - other) },
	};
}
