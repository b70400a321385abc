import type { VisitRecord } from '../../data/generate/record';
import { compose, type AgencyYear } from './compose';
import { identify } from './identity';

const agencyColumns = [
	...['agency_code', 'agency_name', 'agency_type', 'province', 'district', 'subdistrict'],
];
const range = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** The columns of the assessment, without the year assessed. */
export const scoreColumns = [
	...['ita_total', 'ita_level', 'iit', 'eit', 'oit'],
	...range(1, 10).map((number) => `i${number}`),
	...range(1, 5).map((number) => `i9_${number}`),
	...['i10_1', 'i10_2'],
];

const pick = <Kept>(from: Readonly<Record<string, Kept>>, columns: readonly string[]) =>
	Object.fromEntries(
		columns.flatMap((column): [string, Kept][] =>
			column in from ? [[column, from[column] as Kept]] : [],
		),
	);
const without = <Kept>(from: Readonly<Record<string, Kept>>, columns: readonly string[]) =>
	pick(
		from,
		Object.keys(from).filter((column) => !columns.includes(column)),
	);

const known = (values: VisitRecord['values']) =>
	Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** Visits, and the ITA results beside them, as two files hold them. */
export interface Split {
	visits: VisitRecord[];
	/** Their fiscal year is the one after the year assessed. */
	results: VisitRecord[];
	/** The visits, each with the assessment of its agency-year. */
	whole: VisitRecord[];
}

interface Options {
	/** Whether a visit keeps its own assessment beside the results. */
	keeps?: (visit: VisitRecord) => boolean;
	/** Whether an agency-year's visits are left out, so that its results stand alone. */
	leavesOut?: (own: AgencyYear) => boolean;
}

function resultOf(from: VisitRecord, year: number, row: number): VisitRecord {
	const columns = [...agencyColumns, ...scoreColumns];
	return {
		...{ row, accepted: true },
		values: { ...pick(from.values, columns), fiscal_year: year, ita_fiscal_year: year - 1 },
		cells: { ...pick(from.cells, columns), ita_fiscal_year: String(year - 1) },
	};
}

/** The visit with the assessment of another, or with none. */
const withScores = (visit: VisitRecord, from?: VisitRecord): VisitRecord => ({
	...visit,
	values: { ...without(visit.values, scoreColumns), ...pick(from?.values ?? {}, scoreColumns) },
	cells: { ...without(visit.cells, scoreColumns), ...pick(from?.cells ?? {}, scoreColumns) },
});

/**
 * Splits visits as offices hold them: visits in one file, in another the results by agency and year
 * assessed. Agency-years that speak of another year than the one before stay whole.
 */
export function split(
	visits: readonly VisitRecord[],
	{ keeps = () => false, leavesOut = () => false }: Options = {},
): Split {
	const agencyOf = identify(visits);
	const keyOf = (visit: VisitRecord) => `${agencyOf.get(visit)}|${visit.values.fiscal_year}`;
	const odd = new Set(
		visits
			.filter(
				({ values }) =>
					(values.ita_fiscal_year ?? Number(values.fiscal_year) - 1) !==
					Number(values.fiscal_year) - 1,
			)
			.map(keyOf),
	);
	const latest = compose(visits).filter(({ asOf }) => asOf === 'latest');
	const assessed = new Map(
		latest.flatMap((own): [string, AgencyYear][] => {
			const key = keyOf(own.sections.agency);
			return own.sections.ita && !odd.has(key) ? [[key, own]] : [];
		}),
	);
	const out = new Set([...assessed].filter(([, own]) => leavesOut(own)).map(([key]) => key));
	const stay = visits.filter((visit) => !out.has(keyOf(visit)));
	const stripped = (visit: VisitRecord) =>
		visit.accepted && assessed.has(keyOf(visit)) && !keeps(visit);
	/** With the scores of its agency-year, and what those tell of an agency that the visit leaves blank. */
	const completed = (visit: VisitRecord): VisitRecord => {
		const from = assessed.get(keyOf(visit))?.sections.ita;
		const { values, cells } = withScores(visit, from);
		return {
			...visit,
			values: { ...known(pick(from?.values ?? {}, agencyColumns)), ...known(values) },
			cells,
		};
	};
	return {
		visits: stay.map((visit) => (stripped(visit) ? withScores(visit) : visit)),
		results: [...assessed.values()].map(({ sections, year }, index) =>
			resultOf(sections.ita as VisitRecord, year, index + 2),
		),
		whole: stay.map((visit) => (stripped(visit) ? completed(visit) : visit)),
	};
}
